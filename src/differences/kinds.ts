import type {
  ContrastKind,
  CutDrop,
  FigureVerdict,
  QuotationFinding,
  RecordFinding,
  Report,
  TermFinding,
} from '../model/report.ts';
import type { Candidate, Kind } from './difference.ts';
import { alteredBy, apart, namesApart, titlesApart, wordingApart } from './extent.ts';

/** How sure lenses are that do not say so finding by finding: their precision on invented and on real families. */
const SURE = { quotations: 0.95, figures: 0.9, record: 0.8, terms: 0.8 } as const;

const speakersDiffer = ({ speakers }: QuotationFinding): boolean =>
  new Set((speakers ?? []).map((s) => s.name)).size > 1;

const quotations =
  (is: (q: QuotationFinding) => boolean, extent: (q: QuotationFinding, report: Report) => number = () => 1) =>
  (report: Report): Candidate[] =>
    report.quotations.filter(is).map((q) => ({
      id: q.id,
      places: [...q.versions, ...(speakersDiffer(q) ? (q.speakers ?? []) : [])],
      confidence: SURE.quotations,
      extent: extent(q, report),
    }));

const loses = ({ cuts = [] }: QuotationFinding, ...what: readonly CutDrop[]): boolean =>
  cuts.some(({ drops }) => drops !== null && what.includes(drops));

const figures =
  (...verdicts: readonly FigureVerdict[]) =>
  ({ figures: all }: Report): Candidate[] =>
    all
      .filter((f) => verdicts.includes(f.verdict))
      .map(({ id, readings }) => ({ id, places: readings, confidence: SURE.figures, extent: 1 }));

const record =
  (is: (r: RecordFinding) => boolean, extent: (r: RecordFinding) => number) =>
  ({ record: all }: Report): Candidate[] =>
    all.filter(is).map((r) => ({ id: r.id, places: r.evidence, confidence: SURE.record, extent: extent(r) }));

const terms =
  (is: (t: TermFinding) => boolean, extent: (t: TermFinding) => number = () => 1) =>
  ({ terms: all }: Report): Candidate[] =>
    all.filter(is).map((t) => ({
      id: t.id,
      places: t.readings.flatMap((r) => r.places),
      confidence: SURE.terms,
      extent: extent(t),
    }));

const contrasts =
  (kind: ContrastKind) =>
  ({ contrasts: all = [] }: Partial<Report>): Candidate[] =>
    all
      .filter((c) => c.kind === kind)
      .map(({ id, confidence, readings }) => ({
        id,
        places: readings.flatMap((r) => r.places),
        confidence,
        extent: 1,
      }));

const isName = (t: TermFinding): boolean => t.kind === 'name';

/**
 * Every kind of difference with its weight; a new kind is one line. The weights are an editor’s order of questions: what cannot
 * both be true, whose words were changed, what things are called, how sure it is, and last in what words it is told.
 */
export const KINDS: readonly Kind[] = [
  { list: 'contrasts', title: 'Contradiction', weight: 100, why: 'both cannot hold', find: contrasts('conflict') },
  {
    list: 'quotations',
    title: 'Quotation given to another speaker',
    weight: 96,
    why: 'the same words cannot be two people’s',
    find: quotations(speakersDiffer),
  },
  { list: 'figures', title: 'Figures differ', weight: 95, why: 'one of them is wrong', find: figures('differ') },
  {
    list: 'quotations',
    title: 'Quotation altered',
    weight: 90,
    why: 'words in quotation marks are promised to be exact',
    find: quotations((q) => q.verdict === 'altered' && !speakersDiffer(q), alteredBy),
  },
  {
    list: 'quotations',
    title: 'Quotation cut short of its negation',
    weight: 89,
    why: 'what is left says the contrary',
    find: quotations((q) => q.verdict === 'trimmed' && !speakersDiffer(q) && loses(q, 'negation')),
  },
  {
    list: 'figures',
    title: 'Figure updated',
    weight: 80,
    why: 'the older telling has the older state',
    find: figures('updated'),
  },
  {
    list: 'terms',
    title: 'Another name',
    weight: 78,
    why: 'a name without a word in common is often a choice',
    find: terms((t) => isName(t) && namesApart(t) > 0, namesApart),
  },
  {
    list: 'terms',
    title: 'Status of a place',
    weight: 77,
    why: 'what a place is, or belongs to, is often disputed',
    find: terms((t) => t.kind === 'status'),
  },
  {
    list: 'record',
    title: 'Told with another status',
    weight: 76,
    why: 'planned, done and ruled out are not the same',
    find: record(
      (r) => r.agreement === 'differ',
      (r) => apart(r.evidence.map((e) => e.status)),
    ),
  },
  {
    list: 'terms',
    title: 'Another person',
    weight: 74,
    why: 'who it was',
    find: terms((t) => t.kind === 'who'),
  },
  {
    list: 'record',
    title: 'Told of another',
    weight: 73,
    why: 'one thing done by two',
    find: record(
      (r) => r.agreement === 'other-actor',
      () => 1,
    ),
  },
  {
    list: 'contrasts',
    title: 'Given to another source, or to none',
    weight: 72,
    why: 'who says it is part of what is said',
    find: contrasts('attribution'),
  },
  { list: 'contrasts', title: 'Hedged in one only', weight: 66, why: 'how sure it is', find: contrasts('hedge') },
  { list: 'contrasts', title: 'Another scope', weight: 64, why: 'how much of it is meant', find: contrasts('scope') },
  {
    list: 'quotations',
    title: 'Quotation cut short of a condition or a hedge',
    weight: 62,
    why: 'what is left says more than was said',
    find: quotations(
      (q) => q.verdict === 'trimmed' && !speakersDiffer(q) && loses(q, 'condition', 'hedge') && !loses(q, 'negation'),
    ),
  },
  {
    list: 'contrasts',
    title: 'Another verb of saying',
    weight: 58,
    why: 'how the teller stands to it',
    find: contrasts('saying-verb'),
  },
  {
    list: 'terms',
    title: 'Another title',
    weight: 50,
    why: 'which office',
    find: terms((t) => t.kind === 'title', titlesApart),
  },
  {
    list: 'quotations',
    title: 'Quotation trimmed',
    weight: 40,
    why: 'less of what was said',
    find: quotations(
      (q) => q.verdict === 'trimmed' && !speakersDiffer(q) && !loses(q, 'negation', 'condition', 'hedge'),
      alteredBy,
    ),
  },
  {
    list: 'figures',
    title: 'Figure rounded or counted otherwise',
    weight: 32,
    why: 'both can hold',
    find: figures('rounded', 'other-measure'),
  },
  {
    list: 'terms',
    title: 'Another wording',
    weight: 28,
    why: 'other words',
    find: terms((t) => t.kind === 'wording', wordingApart),
  },
  {
    list: 'quotations',
    title: 'Quoted in one, reported in another',
    weight: 22,
    why: 'reported words are the teller’s',
    find: quotations(
      (q) => (q.indirect?.length ?? 0) > 0 && q.verdict !== 'altered' && q.verdict !== 'trimmed' && !speakersDiffer(q),
    ),
  },
  { list: 'contrasts', title: 'More detail in one', weight: 20, why: 'one says more', find: contrasts('detail') },
  { list: 'contrasts', title: 'Worded otherwise', weight: 10, why: 'other words only', find: contrasts('wording') },
  {
    list: 'terms',
    title: 'Another form of the name',
    weight: 8,
    why: 'the same name, shorter or longer',
    find: terms((t) => isName(t) && namesApart(t) === 0),
  },
];
