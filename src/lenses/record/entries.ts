import { FUNCTION_WORDS } from '../../data/phrase-ends.ts';
import type { RecordKind, RecordStatus } from '../../model/report.ts';
import { overlap, type Span } from '../../model/span.ts';
import type { ReadTelling, Sentence, Token } from '../../model/token.ts';
import { attributionsOf } from '../attributions.ts';
import { type NameMention, namesOf } from '../names.ts';
import { actions } from './actions.ts';
import { actorOf, isNameAlone } from './actor.ts';
import { aims } from './aims.ts';
import { appeals } from './appeals.ts';
import { bans } from './bans.ts';
import { closures } from './closures.ts';
import { type Clauses, clausesOf, type Draft, type RecordReader } from './draft.ts';
import { events } from './events.ts';
import { refusals } from './refusals.ts';
import { withoutSourcing } from './sourcing.ts';
import { statements } from './statements.ts';
import { withStops } from './stops.ts';
import { talks } from './talks.ts';
import { undertakings } from './undertakings.ts';

/** One thing that one telling puts on record. */
export interface Entry {
  readonly kind: RecordKind;
  readonly status: RecordStatus;
  readonly actor: string | null;
  /** The subject is the name of the actor and no more. */
  readonly isSure: boolean;
  readonly span: Span;
  readonly sentence: Sentence;
  /** What it is about, without who acts and the verb that says so. */
  readonly matter: readonly Token[];
}

/** Every reader, in order: a later one sees what those before it found. */
const READERS: readonly RecordReader[] = [
  statements,
  actions,
  appeals,
  refusals,
  bans,
  closures,
  talks,
  events,
  undertakings,
  aims,
];

/** Words behind the verb; for a statement, which has none, all of them. */
function matterTokens({ tokens }: Clauses, { kind, start, end, subject, verb }: Draft): Token[] {
  const inside = tokens.filter((t) => t.start >= start && t.end <= end && t.kind !== 'mark');
  const besides = inside.filter((t) => overlap(t, verb) === 0 && !(subject && overlap(t, subject) > 0));
  return kind === 'statement' || !besides.some((t) => !FUNCTION_WORDS.has(t.norm)) ? inside : besides;
}

const FIRST_PERSON = /(?:^|[\s“"])(?:I|we)(?:[’']\p{Ll}+)?\s*$/iu;

/** "I" and "we" between quotation marks are the speaker. */
function speakerOf(read: ReadTelling, text: string, from: number, { subject, verb }: Draft): string | null {
  if (!subject || !FIRST_PERSON.test(text.slice(subject.start, verb.start))) return null;
  const at = from + verb.start;
  const said = attributionsOf(read).find((x) => x.content.some((c) => c.start <= at && at < c.end));
  return said?.speaker ?? null;
}

/** What the body of a telling puts on record, in order of the text. */
export function entriesOf(read: ReadTelling): Entry[] {
  const names = namesOf(read);
  const mentions = new Map<number, NameMention[]>();
  for (const m of names.mentions) mentions.set(m.sentence, [...(mentions.get(m.sentence) ?? []), m]);
  return read.body.flatMap((sentence) => {
    const clauses = clausesOf(read.text, sentence, names, mentions.get(sentence.index) ?? []);
    const drafts: Draft[] = [];
    for (const reader of READERS) drafts.push(...reader(clauses, drafts));
    for (const [i, draft] of drafts.entries()) drafts[i] = withStops(clauses, draft);
    return [...withoutSourcing(clauses, drafts)]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .filter((d) => d.kind !== 'request' || !drafts.some((e) => e.kind === 'ban' && overlap(d.verb, e.verb)))
      .filter((d, i, all) => !all.slice(0, i).some((e) => e.kind === d.kind && e.start === d.start && e.end === d.end))
      .map(
        (d): Entry => ({
          kind: d.kind,
          status: d.status,
          actor: actorOf(clauses, d.subject) ?? speakerOf(read, clauses.text, sentence.start, d),
          isSure: isNameAlone(clauses, d.subject),
          span: { start: d.start + sentence.start, end: d.end + sentence.start },
          sentence,
          matter: matterTokens(clauses, d),
        }),
      );
  });
}
