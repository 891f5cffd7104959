import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../context.ts';

const KEYS: readonly (readonly [keys: string, says: string])[] = [
  ['j, k', 'next or previous finding (arrows too)'],
  ['Enter', 'open it: its places are marked in every telling'],
  ['Esc', 'clear the selection, then the search'],
  ['1 … 9', 'show or leave out a telling'],
  ['0', 'show all tellings'],
  ['/', 'find words'],
  ['↑ ↓ ← →', 'in the tree: along its lines, and from box to box; Enter opens, + and − change the size'],
  ['?', 'this help'],
];

/** How to read the page, and its keys. */
export function Help() {
  const { state, dispatch } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (state.help) dialog.current?.showModal();
    else dialog.current?.close();
  }, [state.help]);
  return (
    <dialog
      class="help"
      ref={dialog}
      aria-labelledby="help-title"
      onClose={() => dispatch({ type: 'help', open: false })}
    >
      <h2 id="help-title">How to read this page</h2>
      <p>
        A click on a finding, or on a sentence, brings its places in all tellings beside each other and marks the words
        that are not the same. A second click clears. The address of the page then leads to that finding; “Copy” takes
        its words, with where they stand, as plain text.
      </p>
      <p>
        Signs before the sentences: <b>=</b> kept, <b>≈</b> reworded, <b>⇅</b> moved, <b>~</b> an echo, <b>◆</b> only
        here. “Not in this telling” says just that; it gives no reason and no judgement.
      </p>
      <p>
        In the tree, a line leads from a telling to one that has text from it, the thicker the more; a click opens both
        with what speaks for the line. A thin dotted line with a question mark cannot be told for sure. A coloured strip
        beside a telling says from whom each part comes; a dashed part comes from a source that is not among them.
      </p>
      <dl>
        {KEYS.map(([keys, says]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="chip" onClick={() => dispatch({ type: 'help', open: false })}>
        Close
      </button>
    </dialog>
  );
}
