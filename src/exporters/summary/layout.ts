const ANSI = /\u001b\[[\d;]*m/g;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufe00-\ufe0f]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes on a terminal; colours take none, East Asian characters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(ANSI, '')) {
    if (ZERO_WIDTH.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/**
 * A text of others made cutTo to be printed: on one line, without control characters (which could steer the terminal)
 * and without marks that turn the direction of writing.
 */
export const clean = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g, '')
    .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, ' ')
    .trim();

/** Cuts at a word so that the text takes no more than `width` columns, `…` included. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  for (const word of text.split(' ')) {
    const longer = cut ? `${cut} ${word}` : word;
    if (displayWidth(longer) + 2 > width) break;
    cut = longer;
  }
  return cut ? `${cut} …` : `${[...text].slice(0, Math.max(1, width - 1)).join('')}…`;
}

/** Breaks a text at its spaces into lines of at most `width` columns; the first begins after `indent`, the others after `hang`. */
export function wrap(text: string, width: number, indent: number, hang: number): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let used = indent;
  let empty = true;
  for (const word of text.split(' ')) {
    const size = displayWidth(word);
    if (!empty && used + 1 + size > width) {
      lines.push(line);
      line = ' '.repeat(hang);
      used = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    used += empty ? size : size + 1;
    empty = false;
  }
  return [...lines, line];
}
