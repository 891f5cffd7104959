import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Notice } from '../../model/notice.ts';
import { byCodeUnits } from '../../text/order.ts';
import { isKnownName } from './media-type.ts';
import { failed } from './outcome.ts';
import type { Source } from './source.ts';

export interface Found {
  readonly sources: readonly Source[];
  readonly notices: readonly Notice[];
}

/** How many file names a notice spells out before it only counts. */
const NAMED = 20;

/** Turns what a person typed into single things to read: folders opened, nothing taken twice. */
export async function find(inputs: readonly string[]): Promise<Found> {
  const sources: Source[] = [];
  const notices: Notice[] = [];
  const seen = new Set<string>();
  const take = (source: Source, identity: string) => {
    if (!seen.has(identity)) sources.push(source);
    else notices.push(twice(source.uri));
    seen.add(identity);
  };
  for (const input of inputs) {
    if (input === '-') take({ kind: 'stdin', uri: '-', name: 'stdin' }, '-');
    else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) takeUrl(input, take, notices);
    else await takePath(input, take, notices);
  }
  return { sources, notices };
}

type Take = (source: Source, identity: string) => void;

const twice = (uri: string): Notice => ({
  level: 'info',
  code: 'same-input-twice',
  says: `${uri}: was given more than once and was read once`,
  uri,
});

function takeUrl(input: string, take: Take, notices: Notice[]): void {
  const url = URL.canParse(input) ? new URL(input) : undefined;
  if (!url) {
    notices.push(failed('bad-url', input, 'is not a URL that can be read').notice);
    return;
  }
  url.hash = '';
  const last = url.pathname.split('/').filter(Boolean).at(-1);
  take({ kind: 'url', uri: input, name: last ? decodeSafely(last) : url.host }, url.href);
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function takePath(path: string, take: Take, notices: Notice[]): Promise<void> {
  try {
    const status = await stat(path);
    if (!status.isDirectory()) return take(fileSource(path, status), await identityOf(path));
    await takeFolder(path, take, notices);
  } catch (error) {
    notices.push(failed('cannot-open', path, whyNot(error)).notice);
  }
}

const fileSource = (path: string, { size, mtimeMs }: Stats): Source => ({
  kind: 'file',
  uri: path,
  name: basename(path),
  size,
  modified: mtimeMs,
});

/** The path behind all links; a pipe of the shell (`<(…)`) has none but its own name. */
const identityOf = (path: string): Promise<string> => realpath(path).catch(() => path);

async function takeFolder(folder: string, take: Take, notices: Notice[]): Promise<void> {
  const walk: Walk = { files: [], others: [], notices, opened: new Set() };
  await list(folder, walk);
  for (const file of walk.files) take({ ...file, found: true }, await identityOf(file.uri));
  if (walk.files.length === 0)
    notices.push(failed('empty-folder', folder, 'has no file in it that variorum reads').notice);
  if (walk.others.length > 0) notices.push(otherKinds(folder, walk.others));
}

interface Walk {
  readonly files: Source[];
  readonly others: string[];
  readonly notices: Notice[];
  /** Folders by their real path, so that a link that leads back up ends nowhere. */
  readonly opened: Set<string>;
}

async function list(folder: string, walk: Walk): Promise<void> {
  const real = await realpath(folder);
  if (walk.opened.has(real)) return;
  walk.opened.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(byCodeUnits);
  for (const name of names) await visit(join(folder, name), walk);
}

async function visit(path: string, walk: Walk): Promise<void> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) await list(path, walk);
    else if (status.isFile() && isKnownName(path)) walk.files.push(fileSource(path, status));
    else walk.others.push(path);
  } catch (error) {
    const isLink = await lstat(path).then(
      (s) => s.isSymbolicLink(),
      () => false,
    );
    walk.notices.push(failed('cannot-open', path, isLink ? 'is a link that leads nowhere' : whyNot(error)).notice);
  }
}

function otherKinds(folder: string, others: readonly string[]): Notice {
  const rest = others.length - NAMED;
  const names = others.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const says = `${folder}: left out, being of other kinds: ${names}; name one directly to have it read as text`;
  return { level: 'info', code: 'other-kinds', says, uri: folder };
}

/** A system error in plain words. */
export function whyNot(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; change its permissions';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EMFILE') return 'too many files are open; give fewer at once';
  return `cannot be read (${code ?? String(error)})`;
}
