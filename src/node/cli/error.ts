/** What a person can put right: a missing file, a flag that does not exist. Printed without a stack, in `main.ts` alone. */
export class CliError extends Error {
  override readonly name = 'CliError';

  /** @param exitCode 1 where something was done, 2 where nothing was */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
