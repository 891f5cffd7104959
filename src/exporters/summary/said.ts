import { count, type View } from './view.ts';

/** How many statements of how many speakers each telling has, and how many of these speakers two tellings have. */
export function said(view: View): string[] {
  const all = view.report.attributions;
  if (all.length === 0) return [];
  const speakersOf = (siglum: string): Set<string> =>
    new Set(all.flatMap((s) => (s.siglum === siglum && s.speaker !== null ? [s.speaker.toLowerCase()] : [])));
  const { tellings } = view.report;
  const parts = tellings.map(({ siglum }) => {
    const own = all.filter((s) => s.siglum === siglum).length;
    return `${count(own, 'statement')} by ${count(speakersOf(siglum).size, 'speaker')} in ${siglum}`;
  });
  const everyone = tellings.flatMap(({ siglum }) => [...speakersOf(siglum)]);
  const shared = new Set(everyone.filter((name, i) => everyone.indexOf(name) !== i)).size;
  const both = tellings.length > 2 ? 'in more than one' : 'in both';
  return [view.heading('Who said what'), ...view.item(`${parts.join(', ')}; ${count(shared, 'speaker')} ${both}`)];
}
