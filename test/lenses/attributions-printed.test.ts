import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { attributionRecord } from '../../src/node/output/attribution-record.ts';
import { fromRecord } from '../../src/readers/record.ts';

/** What `variorum attributions --jsonl` says of a text: `type [source = speaker?] <cue> {content} @ venue % anonymity`; `¶` begins a paragraph. */
function printed(line: string): string {
  const { text, attributions } = attributionRecord(fromRecord({ id: 'a', text: line.replaceAll('¶', '\n\n') }));
  const cut = (s: Span | null | undefined) => (s ? text.slice(s.start, s.end) : '-');
  const mark = { sure: '', likely: '?', 'cannot-tell': '??' };
  return attributions
    .map((a) =>
      [
        `${a.type} [${cut(a.source)} = ${a.speaker ?? ''}${a.speakerConfidence ? mark[a.speakerConfidence] : ''}] <${cut(a.cue)}>`,
        a.content.map((c) => `{${cut(c)}}`).join(''),
        ...(a.venue ? [`@ ${cut(a.venue)}`] : []),
        ...(a.anonymity ? [`% ${cut(a.anonymity)}`] : []),
      ].join(' '),
    )
    .join(' | ');
}

const LINES = `
# direct, mixed, indirect
“We rebuild,” Mayor Ilse Tarn said. => direct [Mayor Ilse Tarn = Ilse Tarn] <said> {“We rebuild,”}
Mayor Ilse Tarn said the town would “rebuild in full.” => mixed [Mayor Ilse Tarn = Ilse Tarn] <said> {the town would “rebuild in full.”}
Mayor Ilse Tarn said that the bridge would close. => indirect [Mayor Ilse Tarn = Ilse Tarn] <said> {that the bridge would close}
# quotation marks of other kinds
„It is over“, said Oren Vale. => direct [Oren Vale = Oren Vale] <said> {„It is over“}
«It is done», said Ida Kell. => direct [Ida Kell = Ida Kell] <said> {«It is done»}
‘It is done,’ Ida Kell said. => direct [Ida Kell = Ida Kell] <said> {‘It is done,’}
"It is done," Ida Kell said. => direct [Ida Kell = Ida Kell] <said> {"It is done,"}
# resumed quotations
“It is over,” Mayor Ilse Tarn said. “It is done.” => direct [Mayor Ilse Tarn = Ilse Tarn] <said> {“It is over,”}{“It is done.”}
“We rebuild.¶“All of it,” Mayor Ilse Tarn said. => direct [Mayor Ilse Tarn = Ilse Tarn] <said> {“We rebuild.}{“All of it,”}
# one inside the other
Mayor Ilse Tarn said that Oren Vale had told her the bridge was “rotten.” => mixed [Mayor Ilse Tarn = Ilse Tarn] <said> {that Oren Vale had told her the bridge was “rotten.”} | mixed [Oren Vale = Oren Vale] <had told> {her the bridge was “rotten.”}
# according to, inverted
According to the council, the plan was late. => indirect [the council = council] <According to> {the plan was late}
“We rebuild,” said Mayor Ilse Tarn. => direct [Mayor Ilse Tarn = Ilse Tarn] <said> {“We rebuild,”}
The bridge would close, said Mayor Ilse Tarn. => indirect [Mayor Ilse Tarn = Ilse Tarn] <said> {The bridge would close}
# headlines
Ketter bridge is unsafe, say local leaders¶The bridge was shut after a storm. => indirect [local leaders = local leaders] <say> {Ketter bridge is unsafe}
Bridge will close on Monday, council says¶The bridge was shut after a storm. => indirect [council = council] <says> {Bridge will close on Monday}
Mayor says bridge must close¶The bridge was shut after a storm. => indirect [Mayor = Mayor] <says> {bridge must close}
Bridge to close: mayor¶The mayor said it rots. => indirect [mayor = mayor] <:> {Bridge to close} | indirect [The mayor = mayor] <said> {it rots}
Mayor: Bridge will close¶The mayor said it rots. => indirect [Mayor = Mayor] <:> {Bridge will close} | indirect [The mayor = mayor] <said> {it rots}
Mayor: A life at sea¶The mayor said it rots. => indirect [The mayor = mayor] <said> {it rots}
Opinion: Bridge must close¶The mayor said it rots. => indirect [The mayor = mayor] <said> {it rots}
# a clause about the source
The council, which owns the bridge, declined to comment. => indirect [The council, which owns the bridge = council] <declined> {to comment}
# institutions and places that speak
The ministry said the road was open. => indirect [The ministry = ministry] <said> {the road was open}
Washington insists that the talks go on. => indirect [Washington = Washington] <insists> {that the talks go on}
# who speaks, from elsewhere in the telling
Mayor Ilse Tarn came early. “It is old,” she said. => direct [she = Ilse Tarn?] <said> {“It is old,”}
Mayor Ilse Tarn came early. “It is old,” Tarn said. => direct [Tarn = Ilse Tarn] <said> {“It is old,”}
Mayor Ilse Tarn came early. “It is old,” the mayor said. => direct [the mayor = Ilse Tarn?] <said> {“It is old,”}
“It is old,” they said. => direct [they = ??] <said> {“It is old,”}
# where and to whom
“We rebuild,” Mayor Ilse Tarn said in a statement on Monday. => direct [Mayor Ilse Tarn = Ilse Tarn] <said> {“We rebuild,”} @ in a statement
Mayor Ilse Tarn told CNN that the bridge would close. => indirect [Mayor Ilse Tarn = Ilse Tarn] <told> {that the bridge would close} @ CNN
Ilse Tarn told the Ketter Post in an interview that the bridge is old. => indirect [Ilse Tarn = Ilse Tarn] <told> {that the bridge is old} @ the Ketter Post in an interview
In an interview with Channel Nine, Mayor Ilse Tarn said the bridge would close. => indirect [Mayor Ilse Tarn = Ilse Tarn] <said> {the bridge would close} @ In an interview with Channel Nine
“It is old,” Ilse Tarn told reporters at a news conference. => direct [Ilse Tarn = Ilse Tarn] <told> {“It is old,”} @ reporters at a news conference
# unnamed sources with the reason
A senior official, speaking on condition of anonymity because the plan is not yet public, said the bridge would close. => indirect [A senior official = senior official] <said> {the bridge would close} % on condition of anonymity because the plan is not yet public
# nobody says these
The so-called “smart bridge” was opened in the “Garden District” on Monday. =>
The bridge over the Ketter is old and grey. =>
`;

describe('what the command prints', () => {
  const lines = LINES.split('\n').filter((line) => line.includes('=>'));
  test.each(lines.map((line) => line.split('=>').map((s) => s.trim()) as [string, string]))('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});
