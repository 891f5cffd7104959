import type { DescentSign } from '../../model/report.ts';
import { usePage } from '../context.ts';
import { percent, SIGN_SAYS } from '../model/words.ts';

/** What was done to tellings: each kind once, with the tellings that show it. */
export function Signs() {
  const { desk } = usePage();
  const { signs } = desk.report.descent;
  const kinds = [...new Set(signs.map((s) => s.kind))];
  if (kinds.length === 0) return null;
  return (
    <ul class="signs" aria-label="What was done to tellings">
      {kinds.map((kind) => (
        <li key={kind}>
          {SIGN_SAYS[kind]}
          {signs
            .filter((s) => s.kind === kind)
            .map((sign) => (
              <Sign key={sign.siglum} sign={sign} />
            ))}
        </li>
      ))}
    </ul>
  );
}

/** A telling that shows the sign, and how surely; a click shows its places. */
function Sign({ sign: { siglum, kind, confidence, says } }: { sign: DescentSign }) {
  const { state, dispatch } = usePage();
  const id = `sign-${siglum}-${kind}`;
  return (
    <button
      type="button"
      class="chip"
      title={says}
      aria-pressed={state.selection?.id === id}
      onClick={() => dispatch({ type: 'toggle', id })}
    >
      <b class="siglum">{siglum}</b>
      <span class="unseen">: {SIGN_SAYS[kind]}, </span>
      <span class="sure">{percent(confidence)}</span>
    </button>
  );
}
