import type { Settings } from './setting.ts';

/** Thresholds of `terms`. */
export const terms = {} as const satisfies Settings;
