import { PERSON_NOUNS } from '../../data/models/person-nouns.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../data/names-given.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../../data/organisation-words.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from '../../data/titles.ts';
import type { NameRun } from './runs.ts';

/**
 * Parts the place of an office from the name that follows it without a comma ("the foreign minister of Orm Ilse Tarn"), where
 * the place is also named by itself.
 */
export function placesApart(runs: readonly NameRun[]): NameRun[] {
  const alone = new Set(
    runs.flatMap((run) =>
      run.first === run.last ? [run.sentence.tokens[run.first]!.norm.replace(/[’']s?$/, '')] : [],
    ),
  );
  return runs.flatMap((run) =>
    endsOffice(run, alone)
      ? [
          { ...run, last: run.first },
          { ...run, first: run.first + 1 },
        ]
      : [run],
  );
}

/** The first word is a place behind "of" or "from" and an office, and two words or more follow that can name a person. */
function endsOffice({ sentence: { tokens }, first, last }: NameRun, alone: ReadonlySet<string>): boolean {
  const [place, end] = [tokens[first]!.norm, tokens[last]!.norm];
  if (last - first < 2 || !alone.has(place) || MALE_GIVEN_NAMES.has(place) || FEMALE_GIVEN_NAMES.has(place))
    return false;
  const second = tokens[first + 1]!.norm;
  if (TITLE_HEADS.has(second) || TITLE_MODIFIERS.has(second)) return false;
  if (ORGANISATION_WORDS.has(end) || PLACE_WORDS.has(end)) return false;
  const joint = tokens[first - 1]?.norm;
  return (joint === 'of' || joint === 'from') && followsOffice(tokens, first - 1);
}

/** Most words from an office to the "of" of its place: "minister for external affairs". */
const REACH = 5;

function followsOffice(tokens: NameRun['sentence']['tokens'], joint: number): boolean {
  for (let i = joint - 1; i >= Math.max(0, joint - REACH); i--) {
    if (tokens[i]!.kind !== 'word') return false;
    if (TITLE_HEADS.has(tokens[i]!.norm) || PERSON_NOUNS.has(tokens[i]!.norm)) return true;
  }
  return false;
}
