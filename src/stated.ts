import { languageOf } from './language-check.ts';
import type { Telling } from './model/telling.ts';

/** What a telling states of itself, with where each came from; `null` for what it does not state. */
export function stated(telling: Telling) {
  const { id, uri, metadata: m } = telling;
  const { language, from } = languageOf(telling);
  return {
    id,
    uri,
    title: m.title ?? null,
    byline: m.byline ?? null,
    agency: m.agency ?? null,
    outlet: m.outlet ?? null,
    published: m.published ?? null,
    modified: m.modified ?? null,
    language,
    url: m.url ?? null,
    from: from === undefined ? m.from : { ...m.from, language: from },
  };
}
