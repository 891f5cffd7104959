import { sha256Hex } from '../text/hash.ts';
import { byCodeUnits } from '../text/order.ts';
import { daysApart } from './articles.ts';
import { dateOf, UNDATED } from './days.ts';
import { sharedOf } from './evidence.ts';
import type { Grouping } from './grouper.ts';
import type { Membership, Story } from './story.ts';

/** The stories of a grouping with their reasons, the ones of most articles first. */
export function* storiesOf(grouping: Grouping): Generator<Story> {
  const used = new Map<string, number>();
  const groups = [...grouping.groups].sort((a, b) => b.length - a.length);
  for (const group of groups) {
    const id = idOf(group.map((i) => grouping.articles[i]!.key));
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    // Two stories can have the same texts only where these are too short to be linked.
    yield storyOf(times === 1 ? id : `${id}-${times}`, group, grouping);
  }
}

const idOf = (keys: readonly string[]): string => `story-${sha256Hex([...keys].sort().join('\n')).slice(0, 12)}`;

function storyOf(story: string, group: readonly number[], grouping: Grouping): Story {
  const members = group.map((i) => grouping.articles[i]!.id).sort(byCodeUnits);
  const told = { story, members, ...voicesOf(group, grouping), ...datesOf(group, grouping) };
  if (group.length === 1) return told;
  const reasons = reasonsOf(group, grouping).sort((a, b) => byCodeUnits(a.member, b.member));
  const { member, link } = reasons.reduce((least, reason) => (reason.link < least.link ? reason : least));
  return { ...told, reasons, weakest: { member, link, least: grouping.settings['group.link'] } };
}

function voicesOf(group: readonly number[], { articles }: Grouping) {
  const stated = group.map((i) => articles[i]!.outlet).filter((outlet) => outlet !== '');
  const outlets = [...new Set(stated)].sort(byCodeUnits);
  return { voices: outlets.length + group.length - stated.length, outlets };
}

function datesOf(group: readonly number[], { articles }: Grouping) {
  let [first, last] = [UNDATED, UNDATED];
  for (const i of group) {
    const { day } = articles[i]!;
    if (day === UNDATED) continue;
    first = first === UNDATED ? day : Math.min(first, day);
    last = Math.max(last, day);
  }
  return first === UNDATED ? {} : { from: dateOf(first)!, to: dateOf(last)! };
}

function reasonsOf(group: readonly number[], grouping: Grouping): Membership[] {
  const inGroup = new Set(group);
  return group.map((article) => {
    const { link, nearest } = tiesOf(article, inGroup, grouping);
    return {
      ...reasonFor(article, nearest ?? group.find((other) => other !== article)!, grouping),
      link: rounded(link),
    };
  });
}

export interface Ties {
  /** Mean nearness to all others of a group. */
  readonly link: number;
  /** The other of the group that is nearest; undefined where none has anything in common. */
  readonly nearest: number | undefined;
}

/** How an article is tied to the others of a group, in which it may stand itself. */
export function tiesOf(article: number, group: ReadonlySet<number>, { near, articles }: Grouping): Ties {
  let sum = 0;
  let best = 0;
  let nearest: number | undefined;
  for (let k = near.starts[article]!; k < near.starts[article + 1]!; k++) {
    const other = near.others[k]!;
    if (!group.has(other)) continue;
    const nearness = near.nearness[k]!;
    sum += nearness;
    const ahead = nearness > best || (nearness === best && articles[other]!.id < articles[nearest!]!.id);
    if (nearest === undefined || ahead) [best, nearest] = [nearness, other];
  }
  return { link: sum / (group.size - (group.has(article) ? 1 : 0)), nearest };
}

function reasonFor(article: number, other: number, { articles, links, wording }: Grouping): Omit<Membership, 'link'> {
  const [a, b] = [articles[article]!, articles[other]!];
  const days = daysApart(a, b);
  return {
    member: a.id,
    with: b.id,
    likeness: rounded(links.between(article, other)),
    ...(days === undefined ? {} : { daysApart: days }),
    shared: sharedOf(links.common(article, other), [a.quotations, b.quotations], wording),
  };
}

/** Three decimals: what a reader can use. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
