import { usePage } from '../../context.ts';

const LEVEL_SAYS = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** What went wrong with an input, or is worth knowing. */
export function Notices() {
  const { desk } = usePage();
  const { notices } = desk.report;
  if (notices.length === 0) return <p class="empty">All inputs were read without trouble.</p>;
  return (
    <ul class="notices">
      {notices.map(({ level, says, uri, siglum, code }, i) => (
        <li key={i} class={`notice ${level}`}>
          <b>{LEVEL_SAYS[level]}</b>
          {siglum && <b class="siglum">{siglum}</b>}
          <span dir="auto">{says}</span>
          <span class="note" dir="auto">
            {code}
            {uri && `, ${uri}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
