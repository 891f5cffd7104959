import { usePage } from '../../context.ts';
import { saidBySpeaker } from '../../model/said.ts';
import { Cards } from './Cards.tsx';

/** Statements of one speaker that are shown at first. */
const MOST = 8;

/** Speaker by speaker what each telling has them say, those first whom most tellings let speak. */
export function Said() {
  const { desk } = usePage();
  const speakers = saidBySpeaker(desk.report);
  if (speakers.length === 0) return <p class="empty">No words were found that somebody is said to have said.</p>;
  return (
    <>
      {speakers.map(({ name, statements }) => (
        <Cards key={name ?? ''} title={name ?? 'Speaker not told'} ids={statements.map((s) => s.id)} most={MOST} />
      ))}
    </>
  );
}
