import type { Terminal } from './terminal.ts';

/** Exit status: 0 done; 1 done, but some input could not be used; 2 nothing could be done. */
export type ExitCode = 0 | 1 | 2;

export interface OptionDefinition {
  /** As commander takes it: `--html <file>`. */
  readonly flags: string;
  readonly says: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly standard?: string;
  /** May be given several times; the values come as a list. */
  readonly repeats?: boolean;
  /** What the shell completes in the place of its value. */
  readonly completes?: 'file' | 'folder';
}

export interface ArgumentDefinition {
  /** As commander takes it: `<input...>`. */
  readonly name: string;
  readonly says: string;
  readonly choices?: readonly string[];
  readonly completes?: 'file';
}

export interface Call<Options = Record<string, unknown>> {
  readonly inputs: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
}

/**
 * One command. The definition is light, so that `--help` is quick: what does the work is imported inside `run`.
 * Help, suggestions and shell completion all come from it.
 */
export interface CommandDefinition {
  readonly name: string;
  /** One line, no full stop. */
  readonly says: string;
  /** More, for the command's own help. */
  readonly explains?: string;
  /** An argument that stands before `argument`; it comes as the first of `inputs`. */
  readonly before?: ArgumentDefinition;
  readonly argument?: ArgumentDefinition;
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  // Each command states the form of its own options; commander has checked them by then.
  run(call: Call<never>): Promise<ExitCode>;
}
