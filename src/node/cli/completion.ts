import type { CommandDefinition } from './definition.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The completion script of a shell, made from the definitions of the commands. */
export const completionScript = (shell: Shell, _commands: readonly CommandDefinition[]): string => `# ${shell}\n`;
