import type { ContrastKind } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { contrastsOf } from '../../model/findings.ts';
import { CONTRAST_SAYS } from '../../model/words.ts';
import { Cards } from './Cards.tsx';

/** Places that tell of the same thing in another way: in conflict, said by another, more or less surely. */
export function Contrasts() {
  const { desk } = usePage();
  const contrasts = contrastsOf(desk.report);
  if (contrasts.length === 0) return <p class="empty">No aligned places were found that stand in contrast.</p>;
  return (
    <>
      {(Object.keys(CONTRAST_SAYS) as ContrastKind[]).map((kind) => (
        <Cards key={kind} title={CONTRAST_SAYS[kind]} ids={contrasts.filter((c) => c.kind === kind).map((c) => c.id)} />
      ))}
    </>
  );
}
