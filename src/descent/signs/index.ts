import { abridged } from './abridged.ts';
import { corrected } from './corrected.ts';
import { houseEdit } from './house-edit.ts';
import { roundTripTranslation } from './round-trip-translation.ts';
import type { SignFinder } from './sign.ts';
import { spun } from './spun.ts';
import { updated } from './updated.ts';

/** Signs that a telling carries beside one other. `merged` is seen from the edges alone, in `descend.ts`. */
export const SIGNS: readonly SignFinder[] = [corrected, updated, roundTripTranslation, spun, abridged, houseEdit];
