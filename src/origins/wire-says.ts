import { listed } from '../text/listed.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const beside = (part: boolean): string => (part ? ' beside others' : '');

/** What was measured, before it is said. */
export interface Measured {
  readonly agency: string;
  readonly share: number;
  /** Sigla of the tellings that it was held against. */
  readonly against: readonly string[];
}

export const saysOwn = (agency: string): string => `The telling of ${agency} itself.`;

export const saysCredited = ({ agency, share, against }: Measured, part: boolean): string =>
  `Credits ${agency}${beside(part)}; ${percent(share)} of its words stand in the agency telling that was read (${listed(against)}).`;

export const saysHouse = ({ agency, share, against }: Measured): string =>
  `Credits ${agency} alone; ${percent(1 - share)} of its words are not in the agency telling that was read (${listed(against)}), ${percent(share)} are.`;

export const saysUncredited = ({ agency, share, against }: Measured): string =>
  `Does not credit ${agency}, in whose telling (${listed(against)}) ${percent(share)} of its words stand.`;

export const saysLoose = ({ agency, share, against }: Measured, named: boolean): string =>
  `${named ? `Names ${agency} in its text, without a credit line` : 'Credits agencies without a name'}; ${percent(share)} of its words stand in what was read of ${agency} (${listed(against)}).`;

export const saysAlike = ({ agency, share, against }: Measured): string =>
  `Credits ${agency}, as ${listed(against)} ${against.length === 1 ? 'does' : 'do'}; at least ${percent(share)} of its words stand there too, and neither has them from the other. The agency’s own telling was not read.`;

export const saysUncreditedAlike = ({ agency, share, against }: Measured): string =>
  `Does not credit ${agency}; at least ${percent(share)} of its words stand in what ${listed(against)}, which credit it, have alike. The agency’s own telling was not read.`;

export const saysNothingRead = (agency: string, part: boolean): string =>
  `Credits ${agency}${beside(part)}; the agency’s own telling was not read.`;

export const saysAnother = (agency: string, part: boolean): string =>
  `Credits ${agency}${beside(part)}; the agency telling that was read is another text.`;
