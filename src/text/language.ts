import { FUNCTION_WORDS, SCRIPTS } from '../data/function-words.ts';

/** Characters looked at: the beginning of a text is enough. */
const SAMPLE = 6000;
/** Fewest words from which a language in a shared alphabet is told. */
const FEWEST_WORDS = 12;
/** Share of the words that must be function words of the language, and how far it must be ahead of the next. */
const LEAST_SHARE = 0.18;
const LEAST_LEAD = 1.25;
/** So many different function words must be met, and a word of one letter (often an initial) counts less. */
const FEWEST_KINDS = 4;
const LETTER_WEIGHT = 0.4;
/** Share of the letters from which a script tells the language. Japanese mixes kana with Han. */
const SCRIPT_SHARE = 0.5;
const KANA_SHARE = 0.12;

let languagesOf: Map<string, readonly string[]> | undefined;
const scripts = SCRIPTS.map(([language, script]) => [language, new RegExp(script, 'gu')] as const);

/**
 * Language of a text (ISO 639-1); null where the text is short or no language stands out. By script where that tells it, else by the share of
 * function words (Grefenstette, Comparing two language identification schemes, JADT 1995: small words tell the language of a sentence of 15 words and more).
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byFunctionWords(sample);
}

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 8 || /^[\u0000-\u024f\s]*$/.test(text.slice(0, 400))) return null;
  for (const [language, script] of scripts) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share >= (language === 'ja' ? KANA_SHARE : SCRIPT_SHARE)) return language;
  }
  return null;
}

function byFunctionWords(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const points = new Map<string, number>();
  const kinds = new Map<string, Set<string>>();
  for (const word of words) {
    for (const language of languages().get(word) ?? []) {
      points.set(language, (points.get(language) ?? 0) + (word.length > 1 ? 1 : LETTER_WEIGHT));
      kinds.set(language, (kinds.get(language) ?? new Set()).add(word));
    }
  }
  const ranked = [...points].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, second] = ranked;
  if (!best || best[1] < words.length * LEAST_SHARE || kinds.get(best[0])!.size < FEWEST_KINDS) return null;
  return second && best[1] < second[1] * LEAST_LEAD ? null : best[0];
}

/** For each function word the languages that have it; made at the first call. */
function languages(): ReadonlyMap<string, readonly string[]> {
  if (languagesOf) return languagesOf;
  const made = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(list.split(' '))) made.set(word, [...(made.get(word) ?? []), language]);
  languagesOf = made;
  return made;
}
