import type { CommandDefinition, OptionDefinition } from './definition.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The completion script of a shell, made from the definitions of the commands. */
export const completionScript = (shell: Shell, commands: readonly CommandDefinition[]): string =>
  ({ bash, zsh, fish })[shell](commands);

interface Flag {
  /** With its dashes. */
  readonly name: string;
  /** What its value is called; undefined for a flag without one. */
  readonly value: string | undefined;
  readonly option: OptionDefinition;
}

const HELP: OptionDefinition = { flags: '--help', says: 'print this help' };

const flagsOf = (command: CommandDefinition): Flag[] =>
  [...command.options, HELP].map((option) => {
    const [, name, value] = /(--[\w-]+)(?: <([^>]+)>)?/.exec(option.flags)!;
    return { name: name!, value, option };
  });

/** Where nothing is offered, the shell offers files. */
function bash(commands: readonly CommandDefinition[]): string {
  const values = commands.flatMap((command) =>
    flagsOf(command)
      .filter(({ option }) => option.choices)
      .map(({ name, option }) => `    '${command.name} ${name}') offer='${option.choices!.join(' ')}' ;;`),
  );
  const flags = commands.map((command) => {
    const names = flagsOf(command).map((flag) => flag.name);
    return `      ${command.name}) offer='${names.join(' ')}' ;;`;
  });
  const words = commands
    .filter((command) => command.argument?.choices)
    .map((command) => `      ${command.name}) offer='${command.argument!.choices!.join(' ')}' ;;`);
  return `# variorum: put this in ~/.bashrc:  source <(variorum completion bash)
_variorum() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} offer=''
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${commands.map((c) => c.name).join(' ')} help --help --version' -- "$current"))
    return
  fi
  case "$command $before" in
${values.join('\n')}
  esac
  if [[ -z $offer && $current == -* ]]; then
    case "$command" in
${flags.join('\n')}
    esac
  elif [[ -z $offer ]]; then
    case "$command" in
${words.join('\n')}
    esac
  fi
  [[ -n $offer ]] && COMPREPLY=($(compgen -W "$offer" -- "$current"))
  return 0
}
complete -o default -o bashdefault -F _variorum variorum
`;
}

function zsh(commands: readonly CommandDefinition[]): string {
  const names = commands.map((c) => `    ${quote(`${c.name}:${c.says}`)}`);
  const cases = commands.map((c) => {
    const specs = [...flagsOf(c).map(zshFlag), ...zshArgument(c)];
    return `        ${c.name}) _arguments ${specs.map(quote).join(' ')} ;;`;
  });
  return `#compdef variorum
# variorum: put this in a file _variorum in a folder of $fpath:  variorum completion zsh > ~/.zfunc/_variorum
_variorum() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${names.join('\n')}
  )
  _arguments -C '(- *)--help[print this help]' '(- *)--version[print the version]' '1:command:->command' '*::argument:->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _variorum ]]; then _variorum "$@"; else compdef _variorum variorum; fi
`;
}

function zshFlag({ name, value, option }: Flag): string {
  const says = option.says.replace(/[[\]:]/g, '\\$&');
  const many = option.repeats ? '*' : '';
  if (!value) return `${many}${name}[${says}]`;
  const offers = option.choices ? `(${option.choices.join(' ')})` : zshOffer(option.completes);
  return `${many}${name}[${says}]:${value}:${offers}`;
}

function zshArgument({ argument }: CommandDefinition): string[] {
  if (!argument) return [];
  return [argument.choices ? `1:${argument.says}:(${argument.choices.join(' ')})` : '*:input:_files'];
}

const zshOffer = (completes: OptionDefinition['completes']): string =>
  completes === 'folder' ? '_files -/' : completes === 'file' ? '_files' : '';

function fish(commands: readonly CommandDefinition[]): string {
  const lines = commands.flatMap((command) => {
    const here = `complete -c variorum -n '__fish_seen_subcommand_from ${command.name}'`;
    const flags = flagsOf(command).map(
      (flag) => `${here} -l ${flag.name.slice(2)}${fishValue(flag)} -d ${quote(flag.option.says)}`,
    );
    const words = command.argument?.choices ? [`${here} -f -a ${quote(command.argument.choices.join(' '))}`] : [];
    return [
      `complete -c variorum -n __fish_use_subcommand -f -a ${command.name} -d ${quote(command.says)}`,
      ...flags,
      ...words,
    ];
  });
  return `# variorum: put this in ~/.config/fish/completions/variorum.fish
complete -c variorum -n __fish_use_subcommand -f -l help -d 'print this help'
complete -c variorum -n __fish_use_subcommand -f -l version -d 'print the version'
${lines.join('\n')}
`;
}

function fishValue({ value, option }: Flag): string {
  if (!value) return '';
  if (option.choices) return ` -x -a ${quote(option.choices.join(' '))}`;
  if (option.completes === 'folder') return " -x -a '(__fish_complete_directories)'";
  return option.completes === 'file' ? ' -r -F' : ' -x';
}

/** In single quotes, as all three shells take it. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
