import { isSpace } from '../text/characters.ts';
import type { Block } from './block.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  readonly indented: boolean;
}

/** The longest line that a wrapped text is taken to have: terminal and mail widths, with room to spare. */
const WIDEST_WRAP = 100;

/**
 * Blocks of a text: its lines, without white space at their ends; where the text was wrapped at a fixed width, the lines of a paragraph are one block.
 * Any line ending counts (LF, CRLF, CR, U+2028, U+2029).
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const joins = wrapWidth(text, lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!;
    while (joins > 0 && i + 1 < lines.length && isWrapped(text, lines[i]!, lines[i + 1]!, joins)) i++;
    const end = lines[i]!.end;
    blocks.push({ start: first.start, end, text: text.slice(first.start, end), gap: first.gap });
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = text.includes('\r') || text.includes('\u2028') || text.includes('\u2029') ? anyLineEnd : newLine;
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    const stop = lineEnd(text, at);
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ start, end, gap: lines.length === 0 ? 0 : gap, indented: start > at + 1 });
      gap = 0;
    }
    gap++;
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function newLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function anyLineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) break;
    at++;
  }
  return at;
}

/** Width that the text was wrapped at; 0 where it was not: most line breaks inside paragraphs must stand where the next word would not have fitted. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) {
    width = Math.max(width, line.end - line.start);
    if (width > WIDEST_WRAP) return 0;
  }
  let breaks = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.gap !== 1 || lines[i]!.indented) continue;
    breaks++;
    if (isWrapped(text, lines[i - 1]!, lines[i]!, width)) full++;
  }
  return width >= 30 && full >= 2 && full >= breaks * 0.6 ? width : 0;
}

/** Greedy wrapping breaks a line only where the next word does not fit; ragged wraps leave a few places. */
function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  if (next.gap !== 1 || (next.indented && !line.indented)) return false;
  const space = text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP)).search(/\s/);
  const word = space < 0 ? next.end - next.start : space;
  return line.end - line.start + 1 + word > width - 4;
}
