/** What one input, or one record in it, may weigh. Beyond these it is named in a notice and left out, never half read. */
export const LIMITS = {
  /** Bytes of one input, unpacked. V8 holds no longer string than about 512 million characters. */
  bytes: 500_000_000,
  /** Bytes of one record in a container: a line, a row, an archived page. */
  line: 256_000_000,
  /** Unpacked size over packed size; text packs to a tenth, a bomb to a thousandth … */
  gzipRatio: 200,
  /** … but a small file may unpack to this much whatever its ratio. */
  gzipAlways: 16_000_000,
} as const;

/** `12 kB`, `3.4 MB`: decimal units, for messages. */
export function inBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${size < 10 ? size.toFixed(1).replace(/\.0$/, '') : Math.round(size)} ${unit}`;
}
