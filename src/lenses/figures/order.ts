import { isBody } from '../../model/telling.ts';
import type { Located } from './measure.ts';

/** Order of quantities: by telling, body before headline, then by place. */
export const byPlace = (x: Located, y: Located): number =>
  x.telling - y.telling ||
  Number(!isBody(x.quantity.sentence.role)) - Number(!isBody(y.quantity.sentence.role)) ||
  x.quantity.span.start - y.quantity.span.start;
