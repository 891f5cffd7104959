import type { Collation } from '../model/collation.ts';
import type { ContrastFinding, ContrastKind } from '../model/report.ts';
import { conditions } from './contrasts/conditions.ts';
import { details } from './contrasts/details.ts';
import type { Draft, Finder } from './contrasts/draft.ts';
import { knownConflicts } from './contrasts/found-before.ts';
import { hedges } from './contrasts/hedges.ts';
import { type Contrast, covers, distinct, finding, joined } from './contrasts/join.ts';
import { negations } from './contrasts/negations.ts';
import { bentNumbers } from './contrasts/numbers.ts';
import { opposedVerbs } from './contrasts/opposites.ts';
import { otherSources } from './contrasts/other-source.ts';
import { alignedPlaces } from './contrasts/places.ts';
import { ranked } from './contrasts/rank.ts';
import { recordSources } from './contrasts/record-sources.ts';
import { sayingVerbs } from './contrasts/saying.ts';
import { scopes } from './contrasts/scope.ts';
import { sourcesInOne } from './contrasts/sources.ts';
import { wordings } from './contrasts/wordings.ts';
import type { FoundBefore, Lens, LensContext } from './lens.ts';

/** Every finder that looks at two sentences alone; one file each. */
const FINDERS: readonly Finder[] = [
  negations,
  opposedVerbs,
  sourcesInOne,
  otherSources,
  hedges,
  conditions,
  bentNumbers,
  sayingVerbs,
  scopes,
  details,
];

/** In what way places that tell the same differ: conflict, attribution, hedge, verb of saying, scope, detail, wording. */
export const contrasts: Lens<'contrasts'> = {
  name: 'contrasts',
  languages: ['en'],
  look(collation: Collation, context: LensContext, before: FoundBefore = {}): ContrastFinding[] {
    const places = alignedPlaces(collation);
    const drafts = places.flatMap((place) => FINDERS.flatMap((find) => find(place, context.settings)));
    const matter = distinct([
      ...knownConflicts(before, collation),
      ...recordSources(before, collation),
      ...joined(drafts.filter((d) => d.kind !== 'detail')),
    ]);
    const more = joined(drafts.filter((d) => d.kind === 'detail' && !within(d, matter)));
    const told = [...matter, ...more];
    const plain = places.filter(
      ({ a, b }) => ![a, b].every(({ read, ref }) => holds(told, { siglum: read.siglum, ...bare(ref.sentence) })),
    );
    const all = [...told, ...joined(wordings(plain, before.terms ?? []))].filter((c) => c.readings.length > 1);
    return ranked(all, collation).map((contrast) => finding(contrast, collation, context));
  },
};

const bare = ({ start, end }: { start: number; end: number }) => ({ start, end });

const IN_OTHER_WORDS: ReadonlySet<ContrastKind> = new Set(['conflict', 'attribution', 'hedge', 'scope']);

/** The added words are what another contrast is about. */
const within = (draft: Draft, contrasts: readonly Contrast[]): boolean => {
  const { side, span } = draft.readings[0]!;
  const own = { siglum: side.read.siglum, ...bare(span) };
  return contrasts.some(
    (c) =>
      IN_OTHER_WORDS.has(c.kind) &&
      covers(
        c.readings.flatMap((r) => r.places),
        own,
      ),
  );
};

/** Whether any contrast has a place in a sentence. */
const holds = (contrasts: readonly Contrast[], sentence: { siglum: string; start: number; end: number }): boolean =>
  contrasts.some((c) =>
    covers(
      c.readings.flatMap((r) => r.places),
      sentence,
    ),
  );
