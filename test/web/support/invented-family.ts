import { compare } from '../../../src/index.ts';
import type {
  AlignmentFinding,
  DescentEdge,
  DescentPassage,
  DirectionKind,
  EdgeKind,
  Origin,
  Report,
} from '../../../src/model/report.ts';
import { siglum } from '../../../src/text/siglum.ts';

/** How many sentences there are to tell; each telling begins its own with its name. */
const FACTS = [
  'A loading crane fell across the northern quay of Ostrel harbour early on Monday.',
  'Nobody was killed, but eleven dockers were taken to the Saint Brannoc hospital.',
  'The harbour was closed to all ships while divers searched the basin.',
  'Harbour master Ilse Tarn said the crane had passed its inspection in the spring.',
  '“We heard a crack like a rifle shot and then the whole arm came down,” said Piet Alder, a docker.',
  'The crane was built in 1974 and rated for loads of forty tonnes.',
  'Two grain ships and a ferry were sent on to the port of Gellen.',
  'The dockers’ union had asked for the old cranes to be replaced last autumn.',
  'A spokesman for the owner, Norrel Freight, said it was too soon to speak of a cause.',
  'Winds of seventy kilometres an hour had been measured at the lighthouse in the night.',
  'The ministry of transport sent three inspectors to the town before noon.',
  'About nine hundred containers stood on the quay and could not be moved.',
  'Fishermen complained that their catch was spoiling in the heat.',
  'The mayor, Ada Quill, called a meeting of the town council for the evening.',
  'Insurance for the crane had run out in March, according to papers seen by the union.',
  'Traffic on the coast road was led through the village of Murrow for six hours.',
  'The ferry company offered passengers a bus or their money back.',
  'Children of the school beside the harbour were kept inside until the afternoon.',
  'A second crane of the same kind was taken out of service as a precaution.',
  'Work to lift the wreck from the basin will take at least until Friday.',
  'Norrel Freight has run the northern quay since 2009.',
  'The last accident of this kind in Ostrel happened in 1988, when a winch broke.',
  'Engineers found a line of rust on the foot of the crane.',
  'Trade through Ostrel had grown by a fifth in three years.',
];

const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/closed/g, 'shut'],
  [/said/g, 'stated'],
  [/fell across/g, 'crashed onto'],
  [/taken to/g, 'brought to'],
  [/dockers/g, 'dock workers'],
  [/early on/g, 'on the morning of'],
  [/About/g, 'Some'],
  [/searched/g, 'combed'],
  [/asked for/g, 'called for'],
  [/replaced/g, 'renewed'],
  [/at least/g, 'no less than'],
  [/happened/g, 'occurred'],
  [/offered/g, 'promised'],
  [/found/g, 'discovered'],
  [/grown/g, 'risen'],
  [/sent/g, 'dispatched'],
  [/measured/g, 'recorded'],
  [/complained/g, 'protested'],
  [/kept inside/g, 'not let out'],
  [/moved/g, 'shifted'],
];

const OUTLETS =
  'Allied Report|Castle Ferren Herald|Ostrel Courier|The Standard Bearer|Radio Wexmoor|Gellen Post|Coastal Times|Murrow Gazette|Harbour Daily|Northern Wire|Pendry Mail|The Beacon|Evening Lantern|Sorrel Valley News|Quayside Today|The Argus of Dunmere|Saltmarsh Weekly|Radio Brannoc|Tidewater Tribune|Inland Observer|The Clarion|Morning Packet|Lighthouse Review|Westerly News Service|The Ferryman|Dunmere Dispatch|Island Register|Cable and Current|The Long Pier|Plain Dealer of Ostrel'.split(
    '|',
  );

interface Sentence {
  readonly fact: string;
  readonly text: string;
}
interface Invented {
  readonly name: string;
  readonly sentences: readonly (Sentence & { readonly from: number | 'lost' | null })[];
  readonly sources: readonly (number | 'lost')[];
  readonly at: number;
}

const KINDS: readonly EdgeKind[] = ['verbatim', 'cut', 'reworded', 'spun', 'translated'];
const BEGIN = Date.UTC(2029, 2, 5, 5, 40);
const MINUTE = 60_000;

/**
 * A report on `count` tellings of one invented accident that took from each other as the seed says: two or more origins, a
 * lost source, second sources, lines that cannot be told, and, unless `undated`, times.
 */
export function inventedFamily(count: number, options: { undated?: boolean; seed?: number } = {}): Report {
  const random = seeded(options.seed ?? 7);
  const tellings = Array.from({ length: count }, () => null).reduce<Invented[]>(
    (before) => [...before, nextTelling(before, random)],
    [],
  );
  const read = tellings.map(({ name, sentences, at }, i) => {
    const { tellings: alone } = compare([
      {
        id: `${String(i).padStart(3, '0')}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}.txt`,
        text: `Crane falls in Ostrel\n\n${paragraphs(sentences)}`,
        outlet: name,
        ...(options.undated ? {} : { published: new Date(at).toISOString().replace('.000Z', 'Z') }),
      },
    ]);
    return { ...alone[0]!, siglum: siglum(i) };
  });
  const report = { ...compare([]), notices: [], tellings: read };
  return withDescent(report, tellings, random);
}

const paragraphs = (sentences: readonly Sentence[]): string =>
  sentences
    .map(({ text }, i) => text + (i % 2 === 1 ? '\n\n' : ' '))
    .join('')
    .trim();

type Random = () => number;

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function nextTelling(before: readonly Invented[], random: Random): Invented {
  const n = before.length;
  const name = OUTLETS[n % OUTLETS.length]! + (n >= OUTLETS.length ? ` ${Math.floor(n / OUTLETS.length) + 1}` : '');
  const at = (before.at(-1)?.at ?? BEGIN) + Math.round(8 + 45 * random()) * MINUTE;
  const own = { fact: `own ${n}`, text: ownSentence(n), from: null } as const;
  if (n === 0) return { name, at, sources: [], sentences: [...FACTS.slice(0, 15).map((f) => kept(f, null)), own] };
  if (n === 4) return { name, at, sources: [], sentences: [...FACTS.slice(14).map((f) => kept(f, null)), own] };
  if (n === 5 || n === 6 || n === 9)
    return { name, at, sources: ['lost'], sentences: [...FACTS.slice(10, 20).map((f) => kept(f, 'lost')), own] };
  const first = random() < 0.4 ? 0 : Math.floor(random() * n);
  const second = n > 10 && random() < 0.2 ? Math.floor(random() * n) : first;
  const wordsOtherwise = random() * 0.8;
  const taken = before[first]!.sentences.filter(() => random() < 0.8).map((s) =>
    taking(s, first, wordsOtherwise, random),
  );
  const facts = new Set(taken.map((t) => t.fact));
  const more =
    second === first
      ? []
      : before[second]!.sentences.filter((s) => !facts.has(s.fact))
          .slice(0, 4)
          .map((s) => taking(s, second, 0.2, random));
  const sources = more.length > 0 ? [first, second] : [first];
  return { name, at, sources, sentences: [...taken, ...more, ...(random() < 0.7 ? [own] : [])] };
}

const kept = (text: string, from: 'lost' | null) => ({ fact: text, text, from });

const taking = ({ fact, text }: Sentence, from: number, otherwise: number, random: Random) => ({
  fact,
  text: OTHERWISE.reduce((t, [old, other]) => (random() < otherwise ? t.replace(old, other) : t), text),
  from,
});

const WHO = 'baker|pilot|nurse|clerk|cook|painter|teacher|driver|singer|farmer|smith|judge'.split('|');
const DID = 'watched|photographed|described|sketched|filmed|reported|recalled|feared|ignored|mourned'.split('|');
const WHAT =
  'the dust over the roofs|the silence after it|the gulls above the wreck|a bent railing|the empty ferry|her broken window|the long queue of lorries'.split(
    '|',
  );
const ownSentence = (n: number): string =>
  `A ${WHO[n % WHO.length]} from lane ${n + 3} ${DID[n % DID.length]} ${WHAT[n % WHAT.length]}, ${40 + n} metres from the gate.`;

/** The report with the true lines in place of those that were found. */
function withDescent(report: Report, tellings: readonly Invented[], random: Random): Report {
  const sigla = report.tellings.map((t) => t.siglum);
  const name = (from: number | 'lost' | null): string | null =>
    from === null ? null : from === 'lost' ? 'lost-1' : sigla[from]!;
  const place = (telling: number, sentence: Sentence) => {
    const { siglum, text } = report.tellings[telling]!;
    const start = text.indexOf(sentence.text);
    return { siglum, start, end: start + sentence.text.length };
  };
  const passages = tellings.flatMap(({ sentences }, i) =>
    sentences.map((sentence): DescentPassage => {
      const there =
        typeof sentence.from === 'number'
          ? tellings[sentence.from]!.sentences.find((s) => s.fact === sentence.fact)
          : undefined;
      const at = there && typeof sentence.from === 'number' ? place(sentence.from, there) : null;
      return { ...place(i, sentence), from: name(sentence.from), at };
    }),
  );
  const edges = tellings.flatMap(({ sources, sentences }, i) =>
    sources.map((from): DescentEdge => {
      const by = sentences.filter((s) => s.from === from);
      const size = (list: readonly Sentence[]) => list.reduce((sum, s) => sum + s.text.length, 0);
      const support = Math.round(100 * (0.35 + 0.64 * random())) / 100;
      const evidence = by.slice(0, 2).map((s) => place(i, s));
      const kind = sources.length > 1 ? 'merged' : KINDS[Math.floor(random() * KINDS.length)]!;
      return {
        from: name(from)!,
        to: sigla[i]!,
        kind: from === 'lost' ? 'lost-source' : kind,
        share: from === 'lost' ? null : Math.round((100 * size(by)) / size(sentences)) / 100,
        support,
        verdict: support < 0.5 ? 'cannot-tell' : 'held',
        direction: from === 'lost' ? [] : directions(sigla[i]!, name(from)!, evidence),
        evidence,
      };
    }),
  );
  const lost = [
    { id: 'lost-1', says: `${sigla[5]}, ${sigla[6]} and ${sigla[9]} share wording, and none has it from another` },
  ];
  const origins = originsOf(sigla, edges);
  return {
    ...report,
    ...alignmentOf(tellings, place),
    descent: {
      ...report.descent,
      verdict: null,
      edges,
      passages,
      lost: edges.some((e) => e.from === 'lost-1') ? lost : [],
    },
    origins: { count: origins.length, least: origins.length, most: origins.length, origins },
  };
}

type PlaceOf = (telling: number, sentence: Sentence) => { siglum: string; start: number; end: number };

/** A unit for every fact that two or more tell; what one alone tells is unique. */
function alignmentOf(tellings: readonly Invented[], place: PlaceOf): Pick<Report, 'alignment' | 'unique'> {
  const facts = [...new Set(tellings.flatMap((t) => t.sentences.map((s) => s.fact)))];
  const units = facts.map((fact, n): AlignmentFinding => {
    const found = tellings.flatMap(({ sentences }, i) =>
      sentences.filter((s) => s.fact === fact).map((s) => ({ s, i })),
    );
    const relation = new Set(found.map(({ s }) => s.text)).size > 1 ? 'reworded' : 'same';
    return { id: `u${n}`, relation, members: found.map(({ s, i }) => place(i, s)), moved: false, score: 0.9 };
  });
  return {
    alignment: units.filter((u) => u.members.length > 1),
    unique: units.filter((u) => u.members.length === 1).map((u) => ({ ...u.members[0]!, id: u.id })),
  };
}

const directions = (to: string, from: string, evidence: DescentEdge['evidence']): DescentEdge['direction'] => [
  { kind: 'time' as DirectionKind, says: `${from} was published before ${to}`, evidence: [] },
  {
    kind: 'irreversible' as DirectionKind,
    says: `${to} rounds what ${from} gives exactly`,
    evidence: evidence.slice(0, 1),
  },
];

/** Each telling and lost source without a source, with all that hangs on it. */
function originsOf(sigla: readonly string[], edges: readonly DescentEdge[]): Origin[] {
  const all = [...new Set([...edges.map((e) => e.from), ...sigla])];
  return all
    .filter((id) => !edges.some((e) => e.to === id))
    .map((at, i) => {
      const reached = new Set([at]);
      for (const id of reached) for (const e of edges) if (e.from === id) reached.add(e.to);
      const tellings = sigla.filter((s) => reached.has(s));
      return { id: `origin-${i + 1}`, at, tellings, says: `Nothing in ${at} is owed to another telling` };
    });
}
