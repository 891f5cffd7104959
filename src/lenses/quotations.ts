import { likeness } from '../collate/spelling.ts';
import { isFunctionWord } from '../data/closed-classes.ts';
import { root } from '../data/lexicon/index.ts';
import type { Collation } from '../model/collation.ts';
import type { QuotationFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import type { ReadTelling } from '../model/token.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Lens, LensContext } from './lens.ts';
import { namesOf } from './names.ts';
import { alignmentOf } from './quotations/alignment.ts';
import { changesOf } from './quotations/changes.ts';
import { type Bonds, bondsIn, clusterQuotes } from './quotations/cluster.ts';
import { cutsOf } from './quotations/cuts.ts';
import { indirectOf, indirectSpeech } from './quotations/indirect.ts';
import { linkQuotes, speakerRelation } from './quotations/match.ts';
import { headOf, type Utterance, utterancesOf } from './quotations/utterance.ts';
import { verdictOf } from './quotations/verdict.ts';
import { versionsOf } from './quotations/versions.ts';

/** Quotations: each utterance once, with all of its versions, who says it, and what was done to its words. */
export const quotations: Lens<'quotations'> = {
  name: 'quotations',
  languages: ['en'],
  look(collation: Collation, context: LensContext): QuotationFinding[] {
    const { settings } = context;
    const utterances = collation.tellings.flatMap((read, telling) =>
      utterancesOf(read, telling, settings['quotations.term-words']),
    );
    const alignment = alignmentOf(collation);
    const links = linkQuotes(utterances, alignment, settings);
    const speech = indirectSpeech(collation.tellings);
    return clusterQuotes(utterances, links).map((cluster) =>
      finding(
        cluster.map((i) => utterances[i]!),
        bondsIn(cluster, utterances, links),
        (runs) => indirectOf(runs, speech, alignment, settings['quotations.indirect']),
        context,
      ),
    );
  },
};

function finding(
  runs: readonly Utterance[],
  bonds: Bonds,
  indirectly: (runs: readonly Utterance[]) => Place[],
  context: LensContext,
): QuotationFinding {
  const versions = versionsOf(runs);
  const places = runs.map((run) => ({ ...placeOf(run, run), text: run.read.text.slice(run.start, run.end) }));
  const speakers = distinctSpeakers(runs);
  const verdict = verdictOf(versions, bonds);
  const kind = kindOf(runs);
  const cuts = kind === 'speech' ? cutsOf(versions, verdict) : [];
  const indirect = kind === 'speech' ? indirectly(runs) : [];
  return {
    id: context.id('quotation', places),
    kind,
    speaker: speakers[0] ?? null,
    ...(speakers.length > 1 ? { speakers } : {}),
    versions: places,
    verdict,
    changes: changesOf(versions),
    ...(cuts.length > 0 ? { cuts } : {}),
    ...(indirect.length > 0 ? { indirect } : {}),
  };
}

const placeOf = (run: Utterance, { start, end }: { start: number; end: number }): Place => ({
  siglum: run.read.siglum,
  start,
  end,
});

/** Speech where any telling shows a speaker. */
const kindOf = (runs: readonly Utterance[]): QuotationFinding['kind'] =>
  runs.some((run) => run.kind === 'speech') ? 'speech' : runs[0]!.kind;

/**
 * The speaker, named as fully as any telling does; more than one only where the tellings contradict each other. A notice or a law that
 * the words stand in is nobody.
 */
function distinctSpeakers(runs: readonly Utterance[]): (Place & { name: string })[] {
  const told = runs.filter(isSomebody).sort((a, b) => fullness(b) - fullness(a));
  const distinct: Utterance[] = [];
  for (const run of told) {
    const known = distinct.some(
      (d) =>
        d.telling === run.telling ||
        speakerRelation(d, run) === 'same' ||
        !isSure(d) ||
        !isSure(run) ||
        !areTwo(d, run),
    );
    if (!known) distinct.push(run);
  }
  return distinct.map((run) => ({ ...placeOf(run, run.speaker!), name: run.speaker!.name }));
}

const isSomebody = ({ speaker, named, read }: Utterance): boolean =>
  speaker !== null &&
  (named !== 'document' || (speaker.entity !== null && !namesOf(read).entities[speaker.entity]!.described));

/** A pronoun, an age, a speaker going on, a document, or a name of nobody knows what contradicts nobody. */
function isSure({ named, speaker, read }: Utterance): boolean {
  if (named === 'description') return !AGE_ALONE.test(speaker!.name);
  return named === 'name' && namesOf(read).entities[speaker!.entity!]!.kind !== 'unknown';
}

/** "the 61-year-old" is whoever was spoken of. */
const AGE_ALONE = /^\d{1,3}-year-old$/;

/** A name beats a description; more words beat fewer. */
function fullness(run: Utterance): number {
  const entity = run.speaker!.entity === null ? null : namesOf(run.read).entities[run.speaker!.entity]!;
  const named = entity !== null && !entity.described;
  return (named ? 10 : 0) + Math.min(4, run.speaker!.name.split(' ').length);
}

/**
 * Whether two speakers that are not known to be one are to be shown as two: both named, or one only described, in words that
 * the other telling nowhere gives the named one ("a spokesman for the county" for "fire commander Toby Marsh").
 */
function areTwo(a: Utterance, b: Utterance): boolean {
  const [named, other] = fullness(a) >= fullness(b) ? [a, b] : [b, a];
  if (fullness(named) < 10) return false;
  if (fullness(other) >= 10) return !isSpeltAlike(named.speaker!.name, other.speaker!.name);
  const entity = namesOf(named.read).entities[named.speaker!.entity!]!;
  const known = new Set([entity.name, ...entity.titles].flatMap(contentWords));
  if (contentWords(other.speaker!.name).some((word) => known.has(word))) return false;
  const beside = new Set(sentencesNaming(named.read, named.speaker!.entity!).flatMap(contentWords));
  return !headOf(other.speaker!.name).some((head) => beside.has(root(head)));
}

/** One name with a slip in it ("Quist", "Quisst"), as copying makes them: that says nothing of two people. */
function isSpeltAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(/\s+/).reverse()) as [string[], string[]];
  const shorter = Math.min(x.length, y.length);
  return Array.from({ length: shorter }, (_, i) => i).every((i) => likeness(x[i]!, y[i]!) >= ONE_NAME);
}
const ONE_NAME = 0.8;

/** The sentences with somebody's name in them: "the town's chief of police, Tarn" shows that Tarn may be "the police chief". */
const sentencesNaming = (read: ReadTelling, entity: number): string[] => {
  const named = namesOf(read).mentions.filter((m) => m.entity === entity && m.form === 'name');
  return read.sentences
    .filter((s) => named.some((m) => s.start <= m.start && m.start < s.end))
    .map((s) => read.text.slice(s.start, s.end));
};

const contentWords = (text: string): string[] =>
  tokenize(text)
    .filter((t) => t.kind === 'word' && !isFunctionWord(t.norm))
    .map((t) => root(t.norm));
