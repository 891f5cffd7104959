import { CliError } from './error.ts';

/**
 * What a person typed for a flag that takes 1, 2, 3 …
 * @param digits how many it may have
 * @throws {CliError} for anything else
 */
export function wholeNumber(flag: string, value: string, digits: number): number {
  if (!/^[1-9]\d*$/.test(value) || value.length > digits)
    throw new CliError(`${flag} ${value}: give a whole number from 1 on`);
  return Number(value);
}

/** `--threads`; undefined where it is not given: one for each core. */
export const threadsIn = (threads: string | undefined): number | undefined =>
  threads === undefined ? undefined : wholeNumber('--threads', threads, 4);
