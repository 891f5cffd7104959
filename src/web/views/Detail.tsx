import type { Place } from '../../model/span.ts';
import { usePage } from '../context.ts';
import { noteAt } from '../model/finding.ts';
import type { Finding } from '../model/findings.ts';
import { bySiglum } from '../model/spans.ts';
import { count, listed } from '../model/words.ts';
import { Copy } from './Copy.tsx';
import { EdgeDetail } from './EdgeDetail.tsx';
import { Words } from './Words.tsx';

const MOST_PLACES = 40;
const MOST_NEAR = 12;
/** Their places are evidence, not all that there is. */
const OF_DESCENT: ReadonlySet<Finding['kind']> = new Set(['reason', 'sign', 'edge', 'passage', 'wire']);

/** Each place stands before the one that it comes from. */
const IN_PAIRS: ReadonlySet<Finding['kind']> = new Set(['passage', 'wire']);

/** What is selected: its words in every telling, what else stands there, and a link to keep. */
export function Detail() {
  const { desk, state, dispatch } = usePage();
  const finding = desk.finding(state.selection?.id ?? null);
  if (!finding) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section class={`detail ${finding.tone}`} aria-label="Selected finding" tabIndex={0}>
      <header>
        <h3>{finding.label}</h3>
        <Copy finding={finding} />
        <button
          type="button"
          class="plain close"
          aria-label="Clear the selection"
          onClick={() => dispatch({ type: 'clear' })}
        >
          ✕
        </button>
      </header>
      {finding.about && (
        <p class="about" dir="auto">
          {finding.about}
        </p>
      )}
      {finding.kind === 'edge' ? <EdgeDetail finding={finding} /> : <Places finding={finding} />}
      <ShowOnly finding={finding} />
      <Near finding={finding} />
    </section>
  );
}

function Places({ finding }: { finding: Finding }) {
  const { desk, dispatch } = usePage();
  const changed = desk.changed(finding);
  const first = finding.places.slice(0, MOST_PLACES);
  const places = IN_PAIRS.has(finding.kind) ? first : [...bySiglum(first).values()].flat();
  const absent = desk.tellings.filter((t) => !finding.places.some((p) => p.siglum === t.siglum));
  // What a telling says somebody said is about that telling alone.
  const isOfWords = !OF_DESCENT.has(finding.kind) && finding.kind !== 'said';
  const sayAbsent = isOfWords && absent.length > 0 && absent.length < desk.tellings.length && desk.tellings.length > 1;
  return (
    <ul class="places">
      {places.map((place) => (
        <li key={`${place.siglum}${place.start}`}>
          <button
            type="button"
            class="go"
            onClick={() => dispatch({ type: 'select', id: finding.id, at: place, go: true })}
          >
            {desk.where(place)}
          </button>
          <span class="excerpt">
            <Excerpt place={place} changed={changed} kind={finding.kind} />
            {noteAt(finding, place) && <span class="note"> {noteAt(finding, place)}</span>}
          </span>
        </li>
      ))}
      {finding.places.length > MOST_PLACES && <li class="more">and {finding.places.length - MOST_PLACES} more</li>}
      {sayAbsent && (
        <li class="absent">
          not in {absent.length > 8 ? count(absent.length, 'other telling') : absent.map((t) => t.siglum).join(', ')}
        </li>
      )}
    </ul>
  );
}

/** Single words are shown inside of their sentence, so that they can be judged. */
function Excerpt({ place, changed, kind }: { place: Place; changed: readonly Place[]; kind: Finding['kind'] }) {
  const { desk } = usePage();
  if (kind !== 'term' && kind !== 'figure' && kind !== 'contrast') return <Words place={place} changed={changed} />;
  const text = desk.telling(place.siglum)?.telling.text ?? '';
  const sentences = desk.telling(place.siglum)?.sentences ?? [];
  const sentence = sentences.find((s) => s.start <= place.start && place.end <= s.end);
  const around = sentence ?? lineAround(text, place);
  if (place.start <= around.start && around.end <= place.end) return <Words place={place} changed={changed} />;
  return <Words place={{ siglum: place.siglum, start: around.start, end: around.end }} changed={[place]} short />;
}

function lineAround(text: string, { start, end }: Place) {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : before, end: after < 0 ? text.length : after };
}

/** With many tellings: leaves those that have the finding. */
function ShowOnly({ finding }: { finding: Finding }) {
  const { desk, state, dispatch } = usePage();
  const sigla = [...new Set(finding.places.map((p) => p.siglum))];
  const shown = desk.tellings.length - state.hidden.size;
  if (desk.tellings.length < 3 || sigla.length < 2) return null;
  if (sigla.length === shown && sigla.every((s) => !state.hidden.has(s))) return null;
  return (
    <button type="button" class="plain" onClick={() => dispatch({ type: 'only', sigla })}>
      Show only {listed(sigla)}
    </button>
  );
}

function Near({ finding }: { finding: Finding }) {
  const { desk, dispatch } = usePage();
  if (OF_DESCENT.has(finding.kind)) return null;
  const near = desk.near(finding, MOST_NEAR);
  if (near.length === 0) return null;
  return (
    <div class="near">
      <h4>Also here</h4>
      {near.map((other) => (
        <button
          type="button"
          key={other.id}
          class={`chip kind-${other.kind}`}
          onClick={() => dispatch({ type: 'select', id: other.id })}
        >
          {other.label}
          {other.kind === 'unit' && <em>{other.about}</em>}
          {(other.kind === 'term' || other.kind === 'figure') && other.places[0] && (
            <em dir="auto">{desk.words(other.places[0]).slice(0, 40)}</em>
          )}
        </button>
      ))}
    </div>
  );
}
