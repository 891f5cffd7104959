import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareTellings } from '../../compare.ts';
import { toHtml } from '../../exporters/html.ts';
import type { Grouper } from '../../group/grouper.ts';
import type { Story } from '../../group/story.ts';
import { fromRecord } from '../../readers/record.ts';
import { byCodeUnits } from '../../text/order.ts';
import { CliError } from '../cli/error.ts';
import { makeProgress } from '../cli/progress.ts';
import type { Terminal } from '../cli/terminal.ts';
import type { Article } from '../corpus/article.ts';
import { writeWhole } from '../output/atomic.ts';
import { readAgain } from './again.ts';
import { indexPage, type Listed } from './index-page.ts';

export interface StoriesToWrite {
  readonly grouper: Grouper;
  readonly folder: string;
  /** The built page of a comparison, to be filled. */
  readonly page: string;
  readonly inputs: readonly string[];
  /** Articles that cannot be read a second time. */
  readonly passing: ReadonlyMap<string, Article>;
  readonly terminal: Terminal;
}

/** Tellings of one comparison; every two are compared, and a page of more is not read. Further members are listed. */
export const MOST_COMPARED = 12;
/** Stories that get a comparison, the largest first; further ones are listed. */
export const MOST_REPORTS = 500;

const INDEX = 'index.html';
const MARK = '<!-- variorum stories -->';

/**
 * Writes `index.html`, a page of all stories, and `stories/<story>.html`, a comparison of each story of two or more. A folder that holds anything
 * but an earlier result is left alone.
 * @throws {CliError} for such a folder
 */
export async function writeStories(made: StoriesToWrite): Promise<void> {
  const { grouper, folder, inputs, passing, terminal } = made;
  await refuseForeign(folder);
  await mkdir(join(folder, 'stories'), { recursive: true });
  const stories = [...grouper.stories()];
  const reported = stories.filter(({ members }) => members.length > 1).slice(0, MOST_REPORTS);
  const wanted = new Set(reported.flatMap(comparedOf));
  const progress = makeProgress(terminal);
  const articles = await readAgain(inputs, wanted, passing);
  const pages = new Map<string, Comparison>();
  for (const [i, story] of reported.entries()) {
    progress.step(`comparing story ${i + 1} of ${reported.length}`);
    const written = await writeComparison(story, articles, made);
    if (written !== undefined) pages.set(story.story, written);
  }
  progress.end();
  await removeOld(folder, new Set([...pages.values()].map(({ page }) => page)));
  const listed = stories.map(
    (story): Listed => ({ ...story, ...pages.get(story.story), title: titleOf(story, articles) }),
  );
  const nameOf = (id: string) => nameIn(articles.get(id));
  await writeWhole(join(folder, INDEX), `${MARK}\n${indexPage(listed, { most: MOST_COMPARED, nameOf })}`);
  terminal.stderr.write(`wrote ${join(folder, INDEX)} and ${pages.size} comparisons in ${join(folder, 'stories')}\n`);
}

const heldBest = ({ members, reasons = [] }: Story): readonly string[] =>
  reasons.length === 0
    ? members
    : [...reasons].sort((a, b) => b.link - a.link || byCodeUnits(a.member, b.member)).map(({ member }) => member);

/** The members that are compared: where there are too many, those that the story holds best. */
const comparedOf = (story: Story): readonly string[] => heldBest(story).slice(0, MOST_COMPARED);

type Comparison = Required<Pick<Listed, 'page' | 'origins'>>;

async function writeComparison(
  story: Story,
  articles: ReadonlyMap<string, Article>,
  { folder, page }: StoriesToWrite,
): Promise<Comparison | undefined> {
  const tellings = comparedOf(story).flatMap((id) => {
    const article = articles.get(id);
    return article ? [{ ...fromRecord(article), uri: article.uri }] : [];
  });
  if (tellings.length < 2) return undefined;
  const path = `stories/${story.story}.html`;
  const report = compareTellings(tellings);
  await writeWhole(join(folder, path), toHtml(report, page));
  return { page: path, origins: report.origins };
}

/** The title of the member that the story holds best, of those that have one. */
function titleOf(story: Story, articles: ReadonlyMap<string, Article>): string | undefined {
  for (const id of heldBest(story)) {
    const title = articles.get(id)?.title;
    if (title) return title;
  }
  return undefined;
}

/** Title and outlet, where they are known; texts of single articles are not read a second time, so these go by their ids. */
const nameIn = (article: Article | undefined): string | undefined =>
  [article?.title, article?.outlet].filter((part) => part).join(' · ') || undefined;

async function refuseForeign(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return [];
    throw new CliError(`${folder} cannot be written: it is no folder that can be read`, 2, { cause: error });
  });
  if (names.length === 0) return;
  const index = await readFile(join(folder, INDEX), 'utf8').catch(() => '');
  if (!index.startsWith(MARK)) throw new CliError(`${folder} holds other files; name an empty or a new folder`);
}

/** Comparisons of an earlier run that this one has not made. */
async function removeOld(folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(join(folder, 'stories')))
    if (/^story-[0-9a-f-]+\.html$/.test(name) && !kept.has(`stories/${name}`)) await rm(join(folder, 'stories', name));
}
