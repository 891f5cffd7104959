import { CUES, SPANS } from '../../../data/models/attributions.ts';
import { CUE_TEMPLATES } from './cue-table.ts';
import { unpackChain } from './packed.ts';
import { SPAN_TEMPLATES } from './span-table.ts';
import type { TaggerModel } from './tagger.ts';

let model: TaggerModel | undefined;

/** The trained tagger, unpacked at the first call. See docs/models/attributions.md. */
export function taggerModel(): TaggerModel {
  model ??= { cues: unpackChain(CUES, CUE_TEMPLATES), spans: unpackChain(SPANS, SPAN_TEMPLATES) };
  return model;
}
