import type { Story } from '../../group/story.ts';
import { styleFor } from '../cli/style.ts';
import { print, type Terminal, widthOf } from '../cli/terminal.ts';
import { listing } from './text.ts';

export interface PrintOptions {
  readonly jsonl?: boolean;
  readonly color: 'auto' | 'always' | 'never';
}

/** Lines are gathered to this many characters before they are written. */
const BATCH = 65_536;

/** Prints stories, for people or one JSON object a line. */
export const printStories = (
  stories: Iterable<Story>,
  { jsonl, color }: PrintOptions,
  terminal: Terminal,
): Promise<void> =>
  printAll(
    terminal,
    jsonl ? jsonLines(stories) : listing(stories, { width: widthOf(terminal), style: styleFor(color, terminal) }),
  );

function* jsonLines(stories: Iterable<Story>): Generator<string> {
  for (const story of stories) yield `${JSON.stringify(story)}\n`;
}

async function printAll({ stdout }: Terminal, texts: Iterable<string>): Promise<void> {
  let out = '';
  for (const text of texts) {
    out += text;
    if (out.length < BATCH) continue;
    await print(stdout, out);
    out = '';
  }
  await print(stdout, out);
}
