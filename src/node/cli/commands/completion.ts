import { completionScript, SHELLS, type Shell } from '../completion.ts';
import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { print } from '../terminal.ts';

export const completion: CommandDefinition = {
  name: 'completion',
  says: 'Print the completion script of a shell',
  argument: { name: '<shell>', says: 'the shell', choices: SHELLS },
  options: [],
  examples: [
    { line: 'source <(variorum completion bash)', says: 'in ~/.bashrc' },
    { line: 'variorum completion zsh > ~/.zfunc/_variorum', says: 'in a folder of $fpath' },
    { line: 'variorum completion fish > ~/.config/fish/completions/variorum.fish', says: 'for fish' },
  ],
  run,
};

async function run({ inputs, terminal }: Call): Promise<ExitCode> {
  const { COMMANDS } = await import('./index.ts');
  await print(terminal.stdout, completionScript(inputs[0] as Shell, COMMANDS));
  return 0;
}
