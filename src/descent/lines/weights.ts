import type { Values } from '../../defaults.ts';

/** Bits for what editors do; see `src/defaults/lines.ts`. */
export interface Weights {
  readonly change: number;
  readonly drop: number;
  readonly dropMore: number;
  readonly add: number;
  readonly cut: number;
  readonly cutMore: number;
  readonly own: number;
  readonly ownMore: number;
  readonly elsewhere: number;
  readonly elsewhereMore: number;
  readonly move: number;
  /** No bits: the share from which wordings are kin. */
  readonly kin: number;
}

export const weightsOf = (settings: Values): Weights => ({
  change: settings['lines.change'],
  drop: settings['lines.drop'],
  dropMore: settings['lines.drop-more'],
  add: settings['lines.add'],
  cut: settings['lines.cut'],
  cutMore: settings['lines.cut-more'],
  own: settings['lines.own'],
  ownMore: settings['lines.own-more'],
  elsewhere: settings['lines.elsewhere'],
  elsewhereMore: settings['lines.elsewhere-more'],
  move: settings['lines.move'],
  kin: settings['lines.kin'],
});
