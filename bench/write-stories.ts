import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { inventedStories, type StoryPlan } from './invented-stories.ts';

/** Writes invented stories as JSON Lines and gives the story of each article; only a little of the texts is in memory. */
export async function writeStories(plan: StoryPlan, file: string): Promise<Int32Array> {
  const stream = createWriteStream(file);
  const stories = new Int32Array(plan.articles);
  let lines = '';
  let made = 0;
  for (const { story, ...article } of inventedStories(plan)) {
    stories[made++] = story;
    lines += `${JSON.stringify(article)}\n`;
    if (lines.length < 1 << 20) continue;
    if (!stream.write(lines)) await once(stream, 'drain');
    lines = '';
  }
  stream.end(lines);
  await once(stream, 'finish');
  return stories;
}
