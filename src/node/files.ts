import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Notice } from '../model/notice.ts';
import type { Telling } from '../model/telling.ts';
import { read } from '../readers/index.ts';
import { fromRecord, type TellingRecord } from '../readers/record.ts';

/** Reads files into tellings. (First version: the command line's reading of everything else builds on it.) */
export function readInputs(paths: readonly string[]): { tellings: Telling[]; notices: Notice[] } {
  const tellings: Telling[] = [];
  const notices: Notice[] = [];
  for (const path of paths) {
    let bytes = readFileSync(path);
    if (path.endsWith('.gz')) bytes = gunzipSync(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const text = bytes.toString('utf8');
    const name = basename(path);
    if (/\.jsonl(\.gz)?$/.test(name)) {
      for (const line of text.split('\n').filter(Boolean)) tellings.push(fromRecord(JSON.parse(line) as TellingRecord));
      continue;
    }
    const mediaType = /\.html?$/.test(name) ? 'text/html' : 'text/plain';
    const result = read({ uri: path, name, mediaType, text, sha256 });
    tellings.push(...result.tellings);
    notices.push(...result.notices);
  }
  return { tellings, notices };
}
