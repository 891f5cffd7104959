import type * as R from '../../model/report.ts';
import { overlap, type Place } from '../../model/span.ts';
import { type Finding, finding, type Reading, strip } from './finding.ts';
import { listed, QUOTATION_SAYS } from './words.ts';

/** Speakers, each name once. */
const speakersOf = ({ speaker, speakers }: R.QuotationFinding): string[] => [
  ...new Set((speakers && speakers.length > 1 ? speakers : speaker ? [speaker] : []).map((s) => s.name)),
];

/** Whom a telling names for its version; each name is in the list of speakers once, the statements have it for each telling. */
function speakerOf(version: Place, { speakers = [] }: R.QuotationFinding, said: Said): Pick<Reading, 'note'> {
  const { siglum } = version;
  const isHere = (s: R.AttributionFinding): boolean =>
    s.siglum === siglum && s.content.some((c) => overlap(c, version) > 0);
  const name = speakers.find((s) => s.siglum === siglum)?.name ?? said.find(isHere)?.speaker;
  return name ? { note: `– ${name}` } : {};
}

type Said = readonly R.AttributionFinding[];

/** The changes count from the first version; one with the same words has them in the same places. */
function changedIn({ versions, changes }: R.QuotationFinding): Place[] {
  const first = versions[0];
  const given = changes.flatMap(({ a, b }) => [a, b].filter((p) => p !== null).map(strip));
  const twins = versions.slice(1).filter((v) => v.text === first?.text);
  const inFirst = changes.flatMap(({ a }) => (a && first && a.siglum === first.siglum ? [a] : []));
  const shifted = twins.flatMap(({ siglum, start }) =>
    inFirst.map((a) => ({ siglum, start: a.start - first!.start + start, end: a.end - first!.start + start })),
  );
  return [...given, ...shifted];
}

/** ", B without a negation" */
const lostWords = ({ cuts = [] }: R.QuotationFinding): string => {
  const lost = cuts.flatMap(({ notIn, drops }) => (drops === null ? [] : [`${listed(notIn)} without a ${drops}`]));
  return [...new Set(lost)].map((words) => `, ${words}`).join('');
};

/** `said`: the statements of the report, which tell who is named where the speakers differ. */
export function fromQuotation(quotation: R.QuotationFinding, said: Said = []): Finding {
  const { id, kind, verdict, versions } = quotation;
  const speakers = speakersOf(quotation);
  const about = speakers.join(' / ') || (kind === 'speech' ? 'speaker not named' : '');
  const given = speakers.length > 1 ? ', speakers differ' : '';
  const lost = lostWords(quotation);
  const noun =
    kind === 'speech' ? 'Quotation' : kind === 'term' ? 'Term in quotation marks' : 'Title in quotation marks';
  return finding({
    id,
    kind: 'quotation',
    label: `${noun} ${QUOTATION_SAYS[verdict]}${given}${lost}`,
    about,
    brief: kind === 'speech' ? `${about}${given}${lost}` : `${noun} ${about}`,
    tone: verdict === 'altered' || given || lost ? 'strong' : verdict === 'trimmed' ? 'mild' : 'calm',
    readings: [
      ...versions.map((v) => ({ places: [strip(v)], ...(given ? speakerOf(v, quotation, said) : {}) })),
      ...(quotation.indirect ?? []).map((p) => ({ places: [strip(p)], note: 'in indirect speech' })),
    ],
    changed: [...changedIn(quotation), ...(quotation.cuts ?? []).filter((cut) => cut.drops !== null).map(strip)],
  });
}
