import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.ts';
import { validReport } from '../support/report.ts';

/** Each telling after its siglum: `type speaker (confidence) [source] <cue> {content}`. */
function found(...texts: string[]): string[] {
  const report = compare(texts.map((text, i) => ({ id: `${i}`, text: `Dispatch from the north coast\n\n${text}` })));
  validReport(report);
  const words = (siglum: string, s: { start: number; end: number } | null) =>
    s ? report.tellings.find((t) => t.siglum === siglum)!.text.slice(s.start, s.end) : '-';
  return report.attributions.map(({ siglum, type, source, cue, content, speaker, confidence }) => {
    const said = content.map((c) => `{${words(siglum, c)}}`).join('');
    return `${siglum} ${type} ${speaker ?? '-'} (${confidence}) [${words(siglum, source)}] <${words(siglum, cue)}> ${said}`;
  });
}

describe('attributions in the report', () => {
  test('source, cue and content of each telling; one name for a speaker in all of them', () => {
    expect(
      found(
        'Mayor Ilse Tarn said that the bridge would close. “It is old,” she said.',
        '“It is old,” Tarn said. “It rots.”',
      ),
    ).toEqual([
      'A indirect Ilse Tarn (sure) [Mayor Ilse Tarn] <said> {that the bridge would close}',
      'A direct Ilse Tarn (likely) [she] <said> {“It is old,”}',
      'B direct Ilse Tarn (sure) [Tarn] <said> {“It is old,”}{“It rots.”}',
    ]);
  });

  test('a last name that two people have is nobody else’s', () => {
    expect(
      found(
        'Ilse Tarn said that the bridge would close. Jonas Tarn said that it would not.',
        '“It is old,” Tarn said.',
      ).map((line) => line.split(' [')[0]),
    ).toEqual(['A indirect Ilse Tarn (sure)', 'A indirect Jonas Tarn (sure)', 'B direct Tarn (sure)']);
  });

  test('who speaks is not made up', () => {
    expect(found('“It is old,” they said.')).toEqual(['A direct - (cannot-tell) [they] <said> {“It is old,”}']);
  });

  test('ids follow the places and the text, not the order of the tellings', () => {
    const a = { id: 'a', text: 'Ilse Tarn said that the bridge would close.' };
    const b = { id: 'b', text: 'Oren Vale said that the road was open.' };
    const ids = (list: (typeof a)[]) => compare(list).attributions.map((s) => `${s.siglum} ${s.id}`);
    expect(ids([b, a])).toEqual(ids([a, b]));
    expect(new Set(ids([a, b])).size).toBe(2);
  });
});
