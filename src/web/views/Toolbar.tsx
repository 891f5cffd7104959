import { useRef } from 'preact/hooks';
import { usePage } from '../context.ts';
import { count } from '../model/words.ts';
import { showHit } from '../scroll.ts';
import type { Mark } from '../state.ts';

export const STANDING_SIGN = { same: '=', reworded: '≈', echo: '~', only: '◆' } as const;

const LEGEND: readonly { mark: Mark; sign: string; says: string; title: string }[] = [
  { mark: 'same', sign: '=', says: 'kept', title: 'the words agree but for a few' },
  { mark: 'reworded', sign: '≈', says: 'reworded', title: 'the same thing in other words' },
  { mark: 'moved', sign: '⇅', says: 'moved', title: 'in another order than in the other telling' },
  { mark: 'echo', sign: '~', says: 'echo', title: 'related, never the same' },
  { mark: 'only', sign: '◆', says: 'only here', title: 'not in the other tellings' },
  { mark: 'quotation', sign: '“”', says: 'quotations', title: 'words in quotation marks' },
  { mark: 'figure', sign: '#', says: 'figures', title: 'figures and dates' },
  { mark: 'term', sign: 'Aa', says: 'terms', title: 'named or worded otherwise' },
];

/** Which tellings and which marks are shown, and the search. The legend is the filter. */
export function Toolbar({ hits }: { hits: number }) {
  const { desk, state, dispatch } = usePage();
  const hit = useRef(0);
  return (
    <>
      {desk.tellings.length > 1 && <TellingChoice />}
      <fieldset class="legend" aria-label="Marks in the tellings">
        {LEGEND.map(({ mark, sign, says, title }) => (
          <button
            type="button"
            key={mark}
            class={`chip mark-${mark}`}
            title={title}
            aria-pressed={!state.muted.has(mark)}
            onClick={() => dispatch({ type: 'mark', mark })}
          >
            <i aria-hidden="true">{sign}</i>
            <span>{says}</span>
          </button>
        ))}
      </fieldset>
      <div class="search">
        <input
          id="search"
          type="search"
          placeholder="Find words"
          title="Enter: the next place"
          aria-label="Find words in tellings and findings"
          value={state.query}
          onKeyDown={(event) => event.key === 'Enter' && showHit(hit.current++)}
          onInput={(event) => dispatch({ type: 'query', query: event.currentTarget.value })}
        />
        {state.query.trim() && <span class="hits">{count(hits, 'place')}</span>}
      </div>
    </>
  );
}

function TellingChoice() {
  const { desk, state, dispatch } = usePage();
  return (
    <fieldset class="tellings-choice" aria-label="Tellings shown">
      {desk.tellings.map(({ siglum, name }, i) => (
        <button
          type="button"
          key={siglum}
          class="chip siglum-chip"
          title={i < 9 ? `${name} (key ${i + 1})` : name}
          aria-label={`Telling ${siglum}, ${name}`}
          aria-pressed={!state.hidden.has(siglum)}
          onClick={() => dispatch({ type: 'telling', siglum })}
        >
          {siglum}
        </button>
      ))}
      {state.hidden.size > 0 && (
        <button type="button" class="plain" onClick={() => dispatch({ type: 'everyone' })}>
          all
        </button>
      )}
    </fieldset>
  );
}
