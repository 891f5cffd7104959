import type { Notice } from '../../model/notice.ts';
import type { RawDocument } from '../../model/telling.ts';
import type { Source } from './source.ts';

const HOLDS_ANYTHING = /^application\/(?:json|xml)$/;

/** Folders hold JSON and XML of many kinds (settings, keys, lists); one that nobody named and that holds no telling is no fault. */
export const mayBePassedOver = (source: Source, { mediaType }: Pick<RawDocument, 'mediaType'>): boolean =>
  source.found === true && HOLDS_ANYTHING.test(mediaType);

export const passedOver = ({ uri }: Source): Notice => ({
  level: 'info',
  code: 'no-telling-in-json',
  says: `${uri}: holds no telling and was passed over`,
  uri,
});
