import { Argument, Command, Option } from 'commander';
import { VERSION } from '../../version.ts';
import { COMMANDS } from './commands/index.ts';
import type { ArgumentDefinition, CommandDefinition, ExitCode, OptionDefinition } from './definition.ts';
import type { Terminal } from './terminal.ts';

const SAYS =
  'Compares several tellings of one news story: what they share, word otherwise, quote, count, and take from each other.';
const ENDING = `
Exit status: 0 done; 1 done, but some input could not be used; 2 nothing could be done.
Help on one command: variorum COMMAND --help`;

/** The command line as commander sees it, made from the definitions alone. */
export function makeProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('variorum')
    .description(SAYS)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', examplesText(COMMANDS.flatMap((c) => c.examples.slice(0, 1))) + ENDING);
  for (const definition of COMMANDS) program.addCommand(makeCommand(definition, terminal, finish));
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    });
  return program;
}

function makeCommand(definition: CommandDefinition, terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const command = new Command(definition.name).summary(definition.says).helpOption('-h, --help', 'print this help');
  command.description(`${definition.says}.${definition.explains ? `\n\n${definition.explains}` : ''}`);
  const taken = [definition.before, definition.argument].filter((argument) => argument !== undefined);
  for (const argument of taken) command.addArgument(makeArgument(argument));
  for (const option of definition.options) command.addOption(makeOption(option));
  command.addHelpText('after', examplesText(definition.examples));
  return command.action(async (...values: unknown[]) => {
    const inputs = values.slice(0, taken.length).flat() as string[];
    finish(await definition.run({ inputs, options: command.opts() as never, terminal }));
  });
}

function makeArgument({ name, says, choices }: ArgumentDefinition): Argument {
  const argument = new Argument(name, says);
  return choices ? argument.choices(choices) : argument;
}

function makeOption({ flags, says, choices, standard, repeats }: OptionDefinition): Option {
  const option = new Option(flags, says);
  if (choices) option.choices(choices);
  if (standard !== undefined) option.default(standard);
  if (repeats) option.argParser((value: string, all: string[] = []) => [...all, value]);
  return option;
}

function examplesText(examples: CommandDefinition['examples']): string {
  const width = Math.max(...examples.map((e) => e.line.length));
  const lines = examples.map((e) =>
    width > 50 ? `  ${e.line}\n      ${e.says}` : `  ${e.line.padEnd(width)}  ${e.says}`,
  );
  return `\nExamples:\n${lines.join('\n')}`;
}
