import type { Settings } from './setting.ts';

/** Thresholds of `figures`. */
export const figures = {} as const satisfies Settings;
