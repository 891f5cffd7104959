import { describe, expect, it } from 'vitest';
import { READERS, read } from '../../src/readers/index.ts';

const reader = (mediaType: string, text: string) =>
  READERS.find((r) => r.accepts({ uri: 'x', name: 'x', mediaType, text, sha256: '' }))?.name;

describe('which reader reads what', () => {
  it.each([
    ['text/plain', 'Ferry runs aground', 'text'],
    ['text/plain', 'a < b and <html> is a tag', 'text'],
    ['text/plain', '<!DOCTYPE html><p>Ferry', 'html'],
    ['application/octet-stream', '\ufeff <!-- saved --> <html><p>Ferry', 'html'],
    ['text/html', 'Ferry', 'html'],
    ['application/xhtml+xml', '<p/>', 'html'],
    ['application/json', '<html>', 'json'],
    ['application/ld+json', '{}', 'json'],
    ['application/x-ndjson', '{}', 'jsonl'],
    ['application/pdf', '', 'unsupported'],
    ['text/plain', '%PDF-1.7 …', 'unsupported'],
    ['text/plain', 'PK\u0003\u0004\u0014', 'unsupported'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '', 'unsupported'],
    ['text/plain', '{\\rtf1\\ansi', 'unsupported'],
    ['image/png', '', 'unsupported'],
    ['text/csv', 'a,b', undefined],
  ])('%s %s', (mediaType, text, expected) => {
    expect(reader(mediaType, text)).toBe(expected);
  });

  it.each([
    ['application/pdf', /a PDF; .*pdftotext/],
    ['application/msword', /a Word.*soffice/],
    ['text/csv', /no reader for text\/csv/],
  ])('%s is refused with what to do', (mediaType, says) => {
    const { tellings, notices } = read({ uri: 'dir/x', name: 'x', mediaType, text: '', sha256: '' });
    expect(tellings).toEqual([]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ level: 'error', uri: 'dir/x' });
    expect(notices[0]!.says).toMatch(says);
  });
});
