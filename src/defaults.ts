import { align } from './defaults/align.ts';
import { contrasts } from './defaults/contrasts.ts';
import { descent } from './defaults/descent.ts';
import { duplicates } from './defaults/duplicates.ts';
import { figures } from './defaults/figures.ts';
import { group } from './defaults/group.ts';
import { lines } from './defaults/lines.ts';
import { quotations } from './defaults/quotations.ts';
import { record } from './defaults/record.ts';
import { segment } from './defaults/segment.ts';
import type { Setting } from './defaults/setting.ts';
import { stemma } from './defaults/stemma.ts';
import { terms } from './defaults/terms.ts';
import { wire } from './defaults/wire.ts';

/** Every threshold of the program. A name is `<stage>.<what>`; `variorum compare --set NAME=VALUE` overrides one. */
export const DEFAULTS = {
  ...segment,
  ...align,
  ...terms,
  ...quotations,
  ...figures,
  ...record,
  ...contrasts,
  ...descent,
  ...group,
  ...duplicates,
  ...stemma,
  ...wire,
  ...lines,
} as const;
export type SettingName = keyof typeof DEFAULTS;

/** The value of each threshold in this run. */
export type Values = Readonly<Record<SettingName, number>>;

/**
 * The defaults with some of them overridden.
 * @throws {RangeError} for a name that does not exist or a value out of its range, with both.
 */
export function settle(overrides: Readonly<Record<string, number>> = {}): Values {
  const known = DEFAULTS as Readonly<Record<string, Setting>>;
  const values: Record<string, number> = {};
  for (const [name, setting] of Object.entries(known)) values[name] = setting.value;
  for (const [name, value] of Object.entries(overrides)) {
    const setting = known[name];
    if (!setting) throw new RangeError(`no setting is called "${name}"; there are: ${Object.keys(known).join(', ')}`);
    const [low, high] = setting.range;
    if (!(value >= low && value <= high))
      throw new RangeError(`setting ${name}=${value} lies outside of ${low}..${high} (${setting.unit})`);
    values[name] = value;
  }
  return values as Values;
}
