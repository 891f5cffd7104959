import { clean, cutTo } from '../../exporters/summary/layout.ts';
import type { DuplicateCluster, DuplicatePair } from '../../fingerprint/duplicates.ts';
import type { Passage } from '../../fingerprint/passages.ts';

/** How many passages of a pair a person is shown; `--jsonl --passages` gives all. */
const SHOWN = 3;

/** Share that the furniture must make for a person to hear of it; `--jsonl` gives all. */
const WORTH_SAYING = 0.02;

/** A pair for people: how much is shared, and the longest of it. */
export function pairText(pair: DuplicatePair, shared: readonly Passage[], textA: string, width: number): string {
  const { a, b, sameOutlet, withoutFurniture } = pair;
  const lines = [`${clean(a)} = ${clean(b)}${sameOutlet ? '  (same outlet)' : ''}`, `  ${measures(pair)}`];
  if (withoutFurniture && pair.jaccard - withoutFurniture.jaccard >= WORTH_SAYING)
    lines.push(`  without what the house puts into many articles: ${measures(withoutFurniture)}`);
  const longest = [...shared].sort((x, y) => y.words - x.words || x.a.start - y.a.start).slice(0, SHOWN);
  for (const passage of longest) {
    const said = cutTo(clean(textA.slice(passage.a.start, passage.a.end)), width - 18);
    lines.push(`    ${passage.words} words: “${said}”`);
  }
  if (shared.length > SHOWN) lines.push(`    and ${shared.length - SHOWN} more shared passages`);
  return `${lines.join('\n')}\n\n`;
}

const measures = ({ jaccard, containment }: { jaccard: number; containment: number }): string =>
  `${percent(jaccard)} of all is in both, ${percent(containment)} of the shorter one`;

const percent = (share: number): string => `${Math.floor(share * 1000) / 10} %`;

/** A cluster for people: its members, the editions of one outlet, and the weakest bond. */
export function clusterText({ cluster, members, weakest, editions }: DuplicateCluster): string {
  const others = members.filter((id) => id !== cluster);
  const lines = [`${clean(cluster)} and ${others.length} near-${others.length === 1 ? 'copy' : 'copies'}`];
  for (const id of others) lines.push(`    ${clean(id)}`);
  for (const { outlet, members: same } of editions ?? [])
    lines.push(`  editions of ${clean(outlet)}: ${same.map(clean).join(', ')}`);
  if (members.length > 2)
    lines.push(
      `  least alike: ${clean(weakest.a)} and ${clean(weakest.b)}, ${percent(weakest.jaccard)} of all in both`,
    );
  return `${lines.join('\n')}\n\n`;
}
