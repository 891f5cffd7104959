import type { Style } from '../../exporters/style.ts';
import { clean, cutTo, wrap } from '../../exporters/summary/layout.ts';
import type { Explanation } from '../../group/explain.ts';
import type { Shared, Story } from '../../group/story.ts';

interface Looks {
  readonly width: number;
  readonly style: Style;
}

/** Single articles that are listed by name; the others are counted. */
const MOST_SINGLE = 20;

/** Stories for people, larger ones first, single articles at the end. */
export function* listing(all: Iterable<Story>, looks: Looks): Generator<string> {
  let stories = 0;
  let articles = 0;
  const single: string[] = [];
  for (const story of all) {
    articles += story.members.length;
    if (story.members.length > 1) {
      stories++;
      yield storyText(story, looks);
    } else single.push(story.members[0]!);
  }
  yield* singles(single, looks);
  const of = stories === 1 ? '1 story' : `${stories} stories`;
  yield `${of} of two or more, ${single.length} by themselves; ${articles} articles.\n`;
}

function storyText(story: Story, { width, style }: Looks): string {
  const { members, voices, from, to, weakest } = story;
  const dates = from === undefined ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`;
  const head = `${style.heading(story.story)}  ${members.length} articles, ${voices} ${voices === 1 ? 'voice' : 'voices'}${dates}\n`;
  const rows = story.reasons!.flatMap((reason) => [
    `  ${style.strong(cutTo(clean(reason.member), width - 2))}${reason.member === weakest!.member && members.length > 2 ? style.faint('  weakest link') : ''}`,
    ...wrap(`like ${clean(reason.with)}: ${sharedText(reason.shared)}`, width, 4, 6),
  ]);
  return `${head}${rows.join('\n')}\n\n`;
}

function* singles(ids: readonly string[], { width, style }: Looks): Generator<string> {
  if (ids.length === 0) return;
  yield `${style.heading('By themselves')}\n`;
  for (const id of ids.slice(0, MOST_SINGLE)) yield `  ${cutTo(clean(id), width - 2)}\n`;
  if (ids.length > MOST_SINGLE) yield style.faint(`  and ${ids.length - MOST_SINGLE} more (--jsonl lists all)\n`);
  yield '\n';
}

/** What two articles share, in one line. */
export function sharedText({ names, figures, words, quotations }: Shared): string {
  const parts = [
    list('names', names),
    list('figures', figures),
    list('words', words),
    quotations > 0 ? `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('; ') : 'nothing weighty';
}

const list = (kind: string, found: readonly string[]): string =>
  found.length > 0 ? `${kind} ${found.map(clean).join(', ')}` : '';

export function explanationText(explanation: Explanation): string {
  const { a, b, together, likeness, words, nearness, needed, daysApart, shared, because } = explanation;
  const lines = [
    `${clean(a)} and ${clean(b)} are ${together ? 'in one story' : 'in two stories'}`,
    ...because.map((reason) => `  because ${clean(reason)}`),
    `  shared: ${sharedText(shared)}`,
    `  likeness of words ${words}, after days and languages ${likeness}; nearness ${nearness}, needed ${needed}`,
    daysApart === undefined ? '  a date is missing, which counts neither way' : `  days apart: ${daysApart}`,
  ];
  return `${lines.join('\n')}\n`;
}
