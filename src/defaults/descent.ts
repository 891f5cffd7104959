import type { Settings } from './setting.ts';

/** Thresholds of `descent`. */
export const descent = {} as const satisfies Settings;
