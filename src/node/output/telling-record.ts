import type { Segment, Telling } from '../../model/telling.ts';
import { stated } from '../../stated.ts';

/** One line of `variorum read --jsonl`. */
export function tellingRecord(telling: Telling) {
  const { text, segments, notices } = telling;
  return { ...stated(telling), text, segments, notices };
}

/** The same for a person: what each part was taken for. */
export function tellingText(telling: Telling): string {
  const m = tellingRecord(telling);
  const known = (['title', 'byline', 'agency', 'outlet', 'published', 'modified', 'language', 'url'] as const)
    .filter((key) => m[key])
    .map((key) => `  ${key.padEnd(10)} ${m[key]}${m.from[key] ? `  (from ${m.from[key]})` : ''}`);
  const parts = telling.segments.map((s) => `  ${s.role.padEnd(10)} ${words(telling, s)}`);
  const notices = telling.notices.map((n) => `  ${n.level}: ${n.says}`);
  return `${[telling.id, ...known, '', ...parts, ...notices].join('\n')}\n\n`;
}

const words = ({ text }: Telling, { start, end }: Segment): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();
