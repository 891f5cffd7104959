import type { Notice } from '../model/notice.ts';
import type { Metadata, Segment, Telling } from '../model/telling.ts';
import { sha256Hex } from '../text/hash.ts';
import type { OffsetMap } from '../text/rewriter.ts';

/** A telling with its hash; the one place where readers make one. */
export function makeTelling(made: {
  id: string;
  uri: string;
  text: string;
  raw: { sha256: string; mediaType: string };
  segments: readonly Segment[];
  metadata?: Metadata;
  map?: OffsetMap;
  notices?: readonly Notice[];
}): Telling {
  const { id, uri, text, raw, segments, map } = made;
  return {
    id,
    uri,
    text,
    sha256: sha256Hex(text),
    raw: { sha256: raw.sha256, mediaType: raw.mediaType },
    segments,
    metadata: made.metadata ?? { from: {} },
    ...(map ? { map } : {}),
    notices: made.notices ?? [],
  };
}
