import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/node/cli/commands/index.ts';
import { VERSION } from '../../src/version.ts';
import { run } from '../support/run.ts';

describe('help', () => {
  test('of the program names every command', async () => {
    const { code, out, err } = await run(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const command of COMMANDS) expect(out).toContain(`\n  ${command.name} `);
    expect(out).toContain('Exit status: 0 done; 1 done, but some input could not be used; 2 nothing could be done.');
  });

  test.each(COMMANDS.map((c) => [c.name, c] as const))('of %s has its options and examples', async (name, command) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(await run(['help', name])).toMatchObject({ code: 0, out });
    for (const option of command.options) expect(out).toContain(option.flags);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(out).toContain(example.line);
  });

  test('is shown where nothing was asked, with status 2', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Usage: variorum/);
  });

  test('the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });
});

describe('what was mistyped is asked about', () => {
  test.each([
    [['compar', 'a'], "error: unknown command 'compar'\n(Did you mean compare?)\n"],
    [['compare', 'a', '--jsn'], "error: unknown option '--jsn'\n(Did you mean --json?)\n"],
    [['read', 'a', '--json'], "error: unknown option '--json'\n(Did you mean --jsonl?)\n"],
    [
      ['compare', 'a', '--color', 'red'],
      "error: option '--color <when>' argument 'red' is invalid. Allowed choices are auto, always, never.\n",
    ],
    [['compare'], "error: missing required argument 'input'\n"],
    [
      ['completion', 'csh'],
      "error: command-argument value 'csh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.\n",
    ],
    [['compare', 'a', '--set', 'x'], 'variorum: --set x: write NAME=VALUE, with a number as the value\n'],
    [
      ['compare', 'a', '--set', 'figures.roundWithin=lots'],
      'variorum: --set figures.roundWithin=lots: write NAME=VALUE, with a number as the value\n',
    ],
  ])('%j', async (argv, err) => {
    expect(await run(argv)).toEqual({ code: 2, out: '', err });
  });

  test('a setting that does not exist, or out of its range', async () => {
    const unknown = await run(['compare', 'a', '--set', 'no.such=1']);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toMatch(/^variorum: --set: no setting is called "no\.such"; there are: .*figures\.roundWithin/);
    const beyond = await run(['compare', 'a', '--set', 'figures.roundWithin=-1']);
    expect(beyond.err).toMatch(/^variorum: --set: setting figures\.roundWithin=-1 lies outside of /);
  });
});
