import type { Clauses, Draft } from './draft.ts';

/** What stands between two stops of a journey. */
const NEXT_STOP = /^(?:,\s(?:including\s|and\s|then\s)?|\sand\s|\sthen\s)(?:the\s|to\s(?:the\s)?)?/u;

/** A visit with all its stops: places in a list behind the clause belong to it ("will visit Orsk, Velmar and the islands"). */
export function withStops({ text, mentions }: Clauses, draft: Draft): Draft {
  if (draft.kind !== 'visit') return draft;
  let end = draft.end;
  for (;;) {
    const step = NEXT_STOP.exec(text.slice(end));
    const at = step ? end + step[0].length : -1;
    const stop = mentions.find((m) => m.start === at && (m.kind === 'place' || m.kind === 'unknown'));
    if (!stop || !endsInPlace(text.slice(draft.verb.end, end), mentions, draft.verb.end)) break;
    end = stop.end;
  }
  return end === draft.end ? draft : { ...draft, end };
}

/** The words so far end in a name, to which the list belongs. */
const endsInPlace = (words: string, mentions: Clauses['mentions'], from: number): boolean =>
  mentions.some((m) => m.end === from + words.trimEnd().length && (m.kind === 'place' || m.kind === 'unknown'));
