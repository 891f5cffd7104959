import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Opened, Parts } from '../opened.ts';
import { failed } from '../outcome.ts';
import { unpack } from '../packing.ts';
import type { Entry, EntryOptions } from './container.ts';
import { pagesOf } from './warc-pages.ts';

/** The pages of the WARC files in a zip file. */
export async function* pagesInZip(opened: Opened, options: EntryOptions): AsyncIterable<Iterable<Entry>> {
  const { uri } = opened.source;
  const bad = (code: string, says: string) => options.onNotice(failed(code, uri, says).notice);
  if (!opened.parts) return bad('needs-a-file', 'WACZ cannot be read from a pipe; save it as a file and give its name');
  let position = 0;
  let archives = 0;
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(new PartsReader(opened.parts), opened.parts.size);
    for await (const file of zip.eachEntry()) {
      if (!/^archive\/.+\.warc(?:\.gz)?$/i.test(file.fileName)) continue;
      archives++;
      const stream = await zip.openReadStreamPromise(file);
      const place = `${uri}#${file.fileName}`;
      const bytes = unpack(stream as AsyncIterable<Uint8Array>, place, options.onNotice);
      for await (const entries of pagesOf(bytes, place, { ...options, after: 0 }))
        for (const entry of entries) {
          position++;
          if (position > options.after) yield [{ ...entry, position }];
        }
    }
  } catch {
    return bad('zip-broken', 'the zip file is damaged; what came before was used. Fetch or copy it again for the rest');
  }
  if (archives === 0) bad('no-records', 'holds no WARC file in its folder "archive", so there is nothing to read');
}

class PartsReader extends yauzl.RandomAccessReader {
  constructor(private readonly parts: Parts) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(piecesOf(this.parts, start, end), { objectMode: false });
  }
}

const PIECE = 1 << 18;

async function* piecesOf(parts: Parts, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += PIECE) yield await parts.slice(at, Math.min(at + PIECE, end));
}
