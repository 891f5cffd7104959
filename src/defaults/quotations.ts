import type { Settings } from './setting.ts';

/** Thresholds of `quotations`. */
export const quotations = {} as const satisfies Settings;
