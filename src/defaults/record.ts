import type { Settings } from './setting.ts';

/** Thresholds of `record`. */
export const record = {} as const satisfies Settings;
