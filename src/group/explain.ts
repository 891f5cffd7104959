import { daysApart } from './articles.ts';
import { sharedOf } from './evidence.ts';
import type { Grouping } from './grouper.ts';
import { rounded, tiesOf } from './stories.ts';
import type { Shared } from './story.ts';

/** Why two articles are or are not in one story. */
export interface Explanation {
  readonly a: string;
  readonly b: string;
  readonly together: boolean;
  /** Likeness of the two, before and after what stands against it. */
  readonly likeness: number;
  readonly words: number;
  /** Likeness in the measure of both neighbourhoods; 0 where the pair was never weighed or fell below the floor. */
  readonly nearness: number;
  /** Mean nearness of all pairs between the two stories; for one story, of each of the two to the rest of it. */
  readonly between: number;
  readonly needed: number;
  readonly daysApart?: number;
  readonly shared: Shared;
  /** In words, the weightiest first. */
  readonly because: readonly string[];
}

/** @returns undefined where one of the ids is not there */
export function explain(grouping: Grouping, idA: string, idB: string): Explanation | undefined {
  const a = grouping.articles.findIndex(({ id }) => id === idA);
  const b = grouping.articles.findIndex(({ id }) => id === idB);
  if (a < 0 || b < 0) return undefined;
  const { articles, links, settings, wording } = grouping;
  const story = storyWith(grouping, a);
  const other = storyWith(grouping, b);
  const together = story === other;
  const likeness = links.between(a, b);
  const factor = links.factor(a, b);
  const common = links.common(a, b);
  const days = daysApart(articles[a]!, articles[b]!);
  const seen = {
    a: idA,
    b: idB,
    together,
    likeness: rounded(likeness),
    words: rounded(common.reduce((sum, { adds }) => sum + adds, 0)),
    nearness: rounded(nearnessOf(grouping, a, b)),
    between: rounded(together ? tiesOf(a, new Set(story), grouping).link : meanBetween(grouping, story, other)),
    needed: settings['group.link'],
    ...(days === undefined ? {} : { daysApart: days }),
    shared: sharedOf(common, [articles[a]!.quotations, articles[b]!.quotations], wording),
  };
  return { ...seen, because: reasons(grouping, { a, b, story, other, factor, days, ...numbers(seen) }) };
}

const numbers = ({ likeness, nearness, between, needed }: Omit<Explanation, 'because'>) => ({
  likeness,
  nearness,
  between,
  needed,
});

const storyWith = ({ groups }: Grouping, article: number): readonly number[] =>
  groups.find((group) => group.includes(article))!;

function nearnessOf({ near }: Grouping, a: number, b: number): number {
  for (let k = near.starts[a]!; k < near.starts[a + 1]!; k++) if (near.others[k] === b) return near.nearness[k]!;
  return 0;
}

function meanBetween(grouping: Grouping, story: readonly number[], other: readonly number[]): number {
  const set = new Set(other);
  return story.reduce((sum, member) => sum + tiesOf(member, set, grouping).link, 0) / story.length;
}

interface Case {
  readonly a: number;
  readonly b: number;
  readonly story: readonly number[];
  readonly other: readonly number[];
  readonly factor: number;
  readonly days: number | undefined;
  readonly likeness: number;
  readonly nearness: number;
  readonly between: number;
  readonly needed: number;
}

function reasons(grouping: Grouping, seen: Case): string[] {
  const { story, other, likeness, nearness, between, needed, days, factor } = seen;
  const says: string[] = [];
  if (story === other)
    says.push(
      story.length === 2
        ? `their nearness ${nearness} reaches ${needed}`
        : `both stand in a story of ${story.length}; the first has a mean nearness of ${between} to the others of it`,
    );
  else if (nearness >= needed)
    says.push(`the two alone would reach ${needed}, but their stories have a mean nearness of ${between} only`);
  else says.push(`the mean nearness of their stories is ${between}, under ${needed}`);
  if (nearness === 0)
    says.push(
      likeness < grouping.settings['group.floor']
        ? `their likeness ${likeness} lies under the floor of ${grouping.settings['group.floor']}`
        : 'they share none of the weightiest terms by which articles are found',
    );
  if (factor < 1) says.push(whyLess(grouping, seen, days, factor));
  if (story !== other) says.push(...strangers(grouping, seen.a, other), ...strangers(grouping, seen.b, story));
  return says;
}

function whyLess({ articles }: Grouping, { a, b }: Case, days: number | undefined, factor: number): string {
  const languages = [articles[a]!.language, articles[b]!.language];
  const parts: string[] = [];
  if (days !== undefined && days > 0) parts.push(`${days} days apart`);
  if (languages[0] !== languages[1] && languages.every((l) => l !== ''))
    parts.push(`written in ${languages.join(' and ')}`);
  return `${parts.join(', ')}: only ${rounded(factor)} of the likeness counts`;
}

/** Members of the other story that have nothing in common with an article. */
function strangers(grouping: Grouping, article: number, story: readonly number[]): string[] {
  if (story.length < 2) return [];
  const none = story
    .filter((member) => nearnessOf(grouping, article, member) === 0)
    .map((i) => grouping.articles[i]!.id);
  if (none.length === 0) return [];
  const named = none.sort().slice(0, 3).join(', ');
  const more = none.length > 3 ? ` and ${none.length - 3} more` : '';
  return [`${grouping.articles[article]!.id} has no link to ${named}${more}`];
}
