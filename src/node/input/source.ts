import type { Notice } from '../../model/notice.ts';

/** One thing to read, found but not opened yet. */
export interface Source {
  readonly kind: 'file' | 'url' | 'stdin';
  /** As it was given, or found in a folder: a path, a URL, `-`. */
  readonly uri: string;
  /** The file's name, or the last part of the URL's path. */
  readonly name: string;
  /** Found in a folder, not named by a person. */
  readonly found?: true;
  /** Bytes, of a file. */
  readonly size?: number;
  /** When the file was last changed, in milliseconds since 1970. */
  readonly modified?: number;
}

/** The bytes of a source as they came. */
export interface Raw {
  readonly source: Source;
  readonly raw: Uint8Array;
  /** The header of that name, for a URL. */
  readonly contentType?: string;
}

/** The same with their packing taken off. */
export interface Loaded extends Raw {
  readonly bytes: Uint8Array;
}

export type OnNotice = (notice: Notice) => void;
