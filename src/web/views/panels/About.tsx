import type { ReportTelling } from '../../../model/report.ts';
import { usePage } from '../../context.ts';

const FIELDS = ['title', 'outlet', 'byline', 'agency', 'published', 'modified', 'language', 'url'] as const;

/** What each telling says of itself, and where that was read; the program and its settings. */
export function About() {
  const { desk } = usePage();
  const { program, tellings, schema } = desk.report;
  const settings = Object.entries(program.settings);
  return (
    <>
      {tellings.map((t) => (
        <Metadata key={t.siglum} telling={t} />
      ))}
      <h3 class="group">Made by</h3>
      <p class="made">
        Variorum {program.version}, {schema}
      </p>
      <details class="settings">
        <summary>{settings.length} settings of this run</summary>
        <table class="readings-table">
          <tbody>
            {settings.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Metadata({ telling }: { telling: ReportTelling }) {
  return (
    <>
      <h3 class="group">
        <b class="siglum">{telling.siglum}</b> <span dir="auto">{telling.id}</span>
      </h3>
      <table class="readings-table metadata">
        <tbody>
          {FIELDS.map((field) => (
            <tr key={field} class={telling[field] === null ? 'absent' : ''}>
              <th scope="row">{field}</th>
              <td dir="auto">{field === 'url' ? <Link url={telling.url} /> : (telling[field] ?? 'not given')}</td>
              <td class="from">{telling.from[field] ?? ''}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">read from</th>
            <td colSpan={2} dir="auto">
              {telling.uri} ({telling.raw.mediaType})
            </td>
          </tr>
          <tr>
            <th scope="row">SHA-256</th>
            <td colSpan={2} class="hash">
              {telling.sha256}
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** Only web addresses become links: any other scheme could run a program. */
function Link({ url }: { url: string | null }) {
  if (url === null) return <>not given</>;
  if (!/^https?:\/\//i.test(url)) return <>{url}</>;
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  );
}
