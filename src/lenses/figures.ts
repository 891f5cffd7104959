import type { Collation } from '../model/collation.ts';
import type { FigureFinding, FigureReading } from '../model/report.ts';
import { clusterQuantities } from './figures/cluster.ts';
import { type Located, Measure } from './figures/measure.ts';
import { quantitiesOf } from './figures/quantities.ts';
import { verdictsOf } from './figures/verdicts.ts';
import type { Lens, LensContext } from './lens.ts';

/** Numbers, amounts, lengths of time and dates: which measure the same thing, and whether they agree. */
export const figures: Lens<'figures'> = {
  name: 'figures',
  languages: ['en'],
  look(collation: Collation, context: LensContext): FigureFinding[] {
    const all = collation.tellings.flatMap((read, telling) =>
      quantitiesOf(read).map((quantity): Located => ({ telling, quantity })),
    );
    const measure = new Measure(collation, all, context.settings);
    const clusters = clusterQuantities(all, measure, context.settings);
    const verdicts = verdictsOf(clusters, all, collation, context.settings);
    return clusters.map((cluster, i) => {
      const readings = distinct(cluster.members).map((m) => reading(m, collation));
      return {
        id: context.id('figure', readings),
        verdict: verdicts[i]!,
        readings,
      };
    });
  },
};

function reading({ telling, quantity: q }: Located, collation: Collation): FigureReading {
  const { siglum } = collation.tellings[telling]!;
  const of = q.of ? { siglum, ...q.of } : null;
  return { siglum, ...q.span, value: q.value, unit: q.unit, of, hedge: q.hedge };
}

/** Each wording of a figure once for each telling: its first place in the body. */
function distinct(members: readonly Located[]): Located[] {
  const seen = new Set<string>();
  return members.filter(({ telling, quantity: q }) => {
    const wording = `${telling} ${q.value} ${q.hedge} ${q.unit} ${q.span.end - q.span.start}`;
    return !seen.has(wording) && seen.add(wording);
  });
}
