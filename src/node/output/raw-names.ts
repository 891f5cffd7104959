import type { ReadInput } from '../files.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'text/plain': '.txt',
  'application/json': '.json',
  'application/x-ndjson': '.jsonl',
};

/** File names for the raw inputs: the telling's id where the input held one telling, else the input's own name; each once. */
export function rawNames(inputs: readonly Pick<ReadInput, 'document' | 'ids'>[]): string[] {
  const taken = new Set<string>();
  return inputs.map(({ document, ids }) => {
    const wanted = safe(ids.length === 1 ? ids[0]! : document.name, EXTENSIONS[document.mediaType] ?? '');
    const [, stem, extension] = /^(.*?)((?:\.\w{1,6})*)$/s.exec(wanted)!;
    let name = wanted;
    // Some file systems do not tell upper from lower case.
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}~${n}${extension}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A name that every file system takes: no separators, no dots in front, not too long, with an extension. */
function safe(id: string, extension: string): string {
  const plain = id.replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  const short = (plain || 'input').slice(-120);
  return /\.[a-z0-9]{1,6}$/i.test(short) ? short : short + extension;
}
