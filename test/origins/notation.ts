import type { DescentFinding, DescentVerdict } from '../../src/model/report.ts';
import { linesOf } from '../../src/origins/lines.ts';
import { edge } from '../support/descent.ts';

const VERDICTS: Readonly<Record<string, DescentVerdict>> = {
  '=': 'copy',
  '^': 'common-source',
  '|': 'independent',
  '/': 'unrelated',
  '~': 'cannot-tell',
  '!': 'revision',
};

/**
 * A descent in one line. `A>B`: held, B has its text from A; `A?>B`: not held; a small letter is a lost source (`x>A`).
 * `A=B` copy, `A^B` common source, `A|B` independent, `A/B` unrelated, `A~B` cannot tell. Pairs that are not named
 * have a common source where one held line leads to both, and are independent else.
 */
export function descentOf(sigla: string, line: string): DescentFinding {
  const marks = line.split(/\s+/).filter(Boolean);
  const id = (node: string) => (/\p{Ll}/u.test(node) ? `lost:${node}` : node);
  const edges = marks.flatMap((mark) => {
    const [, from, unsure, to] = /^(\w)(\??)>(\w)$/.exec(mark) ?? [];
    return from ? [edge(id(from), id(to!), { verdict: unsure ? 'cannot-tell' : 'held' })] : [];
  });
  const lost = [...new Set(edges.map((e) => e.from).filter((from) => from.startsWith('lost')))];
  const bare = {
    verdict: null,
    confidence: 0,
    pairs: [],
    edges,
    passages: [],
    lost: lost.map((l) => ({ id: l, says: '' })),
    signs: [],
  };
  const lines = linesOf([...sigla], bare);
  const given = new Map(
    marks.flatMap((m) => (VERDICTS[m[1]!] && m.length === 3 ? [[m[0]! + m[2]!, VERDICTS[m[1]!]!] as const] : [])),
  );
  const pairs = [...sigla].flatMap((a, i) =>
    [...sigla].slice(i + 1).map((b) => {
      const kin = lines.rootsOf(a).some((root) => lines.rootsOf(b).includes(root));
      return {
        a,
        b,
        verdict: given.get(a + b) ?? (kin ? 'common-source' : 'independent'),
        confidence: 1,
        reasons: [],
      } as const;
    }),
  );
  return { ...bare, pairs };
}
