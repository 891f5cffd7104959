import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';

const OPENS =
  /[,;:—]\s|\s[–-]\s|[“"”(]|\s(?:that|which|who|what|how|why|whether|while|whereas|because|although|though|after|before|when|since|as|but|said|says|saying|added|adding|if|unless|where|whose)\s|,?\sand\s(?=(?:he|she|it|they|we|the|a|an|its|his|her|their)\s)/gu;
const CLOSES = pattern(
  String.raw`[,:](?!\d)|[;—?!”"“)]|\s[–-]\s|\.(?=$|[”"’])|\s(?:while|whereas|because|although|though|but|which|who|saying|adding|amid|unless|if|when|where)\s|\sand\s(?=(?:said|says|called|appealed|urged|asked|vowed|promised|pledged|demanded|told|warned|rejected|accused|added|wants|asks|urges|seeks|plans|hopes|aims|refused|declined|agreed|ruled|set|met|visited|held|banned|announced|he|she|they|it|was|were|is|are|has|have|had|will|would)\s)|\s(?:after|before|as)\s(?=\p{L}+ing\s|(?:the|a|he|she|it|they)\s)`,
  'g',
);

/**
 * The clause around a verb group in a sentence: from the last opening of a clause before it to the first close after it.
 * A part between commas right before the verb ("the mayor, Ann Carver, will …") belongs to the subject.
 */
export function clauseAround(sentence: string, verb: Span): Span {
  return { start: subjectStart(sentence, verb.start), end: clauseEnd(sentence, verb.end) };
}

/** "The secretary, Ann Carver, for a meeting": words beside a noun, after which the clause goes on. */
const BESIDE = pattern(
  String.raw`^,\s(?:\p{Lu}[^,.;:“”"]{1,40}|(?:the|an?|his|her|its|their|who)\s[^,.;:“”"]{2,60}),(?=\s(?:for|to|not\sto|on|in|at)\s)`,
);

export function clauseEnd(sentence: string, from: number): number {
  CLOSES.lastIndex = from;
  let close = CLOSES.exec(sentence);
  const beside = close?.[0] === ',' ? BESIDE.exec(sentence.slice(close.index)) : null;
  if (close && beside) {
    CLOSES.lastIndex = close.index + beside[0].length;
    close = CLOSES.exec(sentence);
  }
  let end = close ? close.index : sentence.length;
  while (end > from && /[\s.,]/.test(sentence[end - 1]!)) end--;
  return end;
}

function subjectStart(sentence: string, verbStart: number): number {
  let before = sentence.slice(0, verbStart);
  const apposition = /^(.*?[^,]),\s[^,]{2,80},\s$/u.exec(before);
  if (apposition) before = apposition[1]!;
  let start = 0;
  for (const m of before.matchAll(OPENS)) start = m.index + m[0].length;
  const opener =
    /^\s*(?:(?:and|but|while|as|before|after|when|although|though|because|since|so|nor|or|that|said|says|saying|added|adding)\s)*/i.exec(
      sentence.slice(start, verbStart),
    )![0];
  start += opener.length;
  // "X said so and called on Y": the second verb has no subject of its own.
  return /(?:^|\s)(?:and|or|then)\s$/.test(sentence.slice(start, verbStart)) ? verbStart : start;
}

/** Whether what stands here is asked, supposed or denied by the words around it, and so goes on no record. */
export function isUnreal(sentence: string, clause: Span): boolean {
  if (/\?[”"’']?\s*$/.test(sentence)) return true;
  if (/^(?:if|unless|whether|what|how|why|where|should|perhaps|maybe)\s/i.test(sentence.slice(clause.start)))
    return true;
  const before = sentence.slice(0, clause.start);
  return (
    /(?:\b(?:if|unless|whether|what|how|why|where|suppose|denied|denies|denying|deny|doubted|speculation|rumou?rs|claims|(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|denied|denies)\s(?:\p{Ll}+\s){0,2}?(?:reports?|allegations?|suggestions?|accusations?|assertions?))\s(?:that\s)?)$/iu.test(
      before,
    ) || /(?:^|[,;]\s)(?:if|unless|should)\s/i.test(before)
  );
}
