/** Small web archives and zip files, byte by byte, for tests. */
import { gzipSync } from 'node:zlib';

export interface Made {
  readonly type?: string;
  readonly url?: string;
  /** `Content-Type` of the record; for a response that of HTTP. */
  readonly contentType?: string;
  readonly status?: string;
  readonly http?: readonly string[];
  readonly body: string | Uint8Array;
}

/** One WARC record. */
export function warcRecord({ type = 'response', url, contentType, status = '200 OK', http = [], body }: Made): Buffer {
  const payload = Buffer.from(body as string);
  const isResponse = type === 'response';
  const head = isResponse
    ? Buffer.from([`HTTP/1.1 ${status}`, `Content-Type: ${contentType ?? 'text/html'}`, ...http, '', ''].join('\r\n'))
    : Buffer.alloc(0);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    ...(url ? [`WARC-Target-URI: ${url}`] : []),
    'WARC-Date: 2024-03-05T10:00:00Z',
    `Content-Type: ${isResponse ? 'application/http; msgtype=response' : (contentType ?? 'text/plain')}`,
    `Content-Length: ${head.length + payload.length}`,
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), head, payload, Buffer.from('\r\n\r\n')]);
}

/** A page with one paragraph, long enough to be an article. */
export const page = (words: string): string =>
  `<!doctype html><html><body><article><h1>Harbour news</h1><p>${words} The harbour office of Nesvik said so on Monday, and nobody was hurt.</p></article></body></html>`;

/** Records as archives have them: each packed alone. */
export const packed = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((r) => gzipSync(r)));

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = TABLE[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** A zip file whose members are stored unpacked (PKWARE APPNOTE 6.3, 4.3.7 and 4.3.12). */
export function zip(members: Readonly<Record<string, Uint8Array>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(members)) {
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), common, tail, path]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
