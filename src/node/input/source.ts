/** One thing to read, found but not opened yet. */
export interface Source {
  readonly kind: 'file' | 'url' | 'stdin';
  /** As it was given, or found in a folder: a path, a URL, `-`. */
  readonly uri: string;
  /** The file's name, or the last part of the URL's path. */
  readonly name: string;
  /** Found in a folder, not named by a person. */
  readonly found?: true;
}

/** The bytes of a source, as they came and unpacked. */
export interface Loaded {
  readonly source: Source;
  readonly raw: Uint8Array;
  readonly bytes: Uint8Array;
  /** The header of that name, for a URL. */
  readonly contentType?: string;
}
