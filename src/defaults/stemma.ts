import type { Settings } from './setting.ts';

/** Thresholds of `descent --collation`: the tree of an aligned table. */
export const stemma = {
  'stemma.lost-node': {
    value: 0.35,
    unit: 'share of what one copy costs on average, that a lost node must save',
    range: [0, 100],
    why: 'TODO',
  },
  'stemma.loss': { value: 0.05, unit: 'changes', range: [0, 10], why: 'TODO' },
  'stemma.gain': { value: 0.4, unit: 'changes', range: [0, 100], why: 'TODO' },
  'stemma.one-event': { value: 3, unit: 'rows', range: [0, 100], why: 'TODO' },
  'stemma.same-event': { value: 1, unit: 'changes', range: [0, 1], why: 'TODO' },
  'stemma.centre': { value: 0.2, unit: 'changes', range: [0, 10], why: 'TODO' },
  'stemma.rounds': { value: 200, unit: 'rounds', range: [0, 10000], why: 'TODO' },
  'stemma.support': { value: 0.7, unit: 'share of the rounds', range: [0, 1], why: 'TODO' },
} as const satisfies Settings;
