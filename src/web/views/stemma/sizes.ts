import type { Sizes } from '../../model/stemma/layout.ts';

/** With outlet and time in every box, and words beside every line. */
export const FULL: Sizes = { width: 120, height: 43, label: 15, between: 10, rows: 27 };
/** Sigla alone, for the head of the page. */
export const SMALL: Sizes = { width: 48, height: 28, label: 0, between: 16, rows: 34 };
/** Width of the strip with the times. */
export const CLOCK = 92;
/** Words stand at 12 pixels; below this they would be smaller than 11. */
export const LEGIBLE = 11 / 12;
/** Around the drawing. */
export const MARGIN = 12;
/** Room for the word above a first source. */
export const TOP = 24;
