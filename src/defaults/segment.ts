import type { Settings } from './setting.ts';

/** Thresholds of `segment`. */
export const segment = {} as const satisfies Settings;
