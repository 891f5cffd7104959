import pico from 'picocolors';
import { PLAIN, type Style } from '../../exporters/style.ts';
import type { Terminal } from './terminal.ts';

/** Colours where they were asked for, or where a terminal can show them and NO_COLOR is not set (no-color.org). */
export function styleFor(when: 'auto' | 'always' | 'never', { env, stdout }: Terminal): Style {
  const automatic = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
  if (when === 'never' || (when === 'auto' && !automatic)) return PLAIN;
  const c = pico.createColors(true);
  return {
    heading: (text) => c.bold(text),
    strong: (text) => c.bold(text),
    faint: (text) => c.dim(text),
    place: (text) => c.cyan(text),
    gone: (text) => c.red(c.strikethrough(text)),
    come: (text) => c.green(text),
    warning: (text) => c.yellow(text),
    error: (text) => c.red(text),
  };
}
