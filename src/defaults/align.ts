import type { Settings } from './setting.ts';

/** Thresholds of `align`. */
export const align = {} as const satisfies Settings;
