/** What may stand at one position: it opens, it closes, or both are possible (straight marks). */
export interface Mark {
  readonly at: number;
  readonly width: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Marks of one family close each other: double, single, guillemets. */
  readonly family: 'double' | 'single' | 'guillemet';
  readonly shape: string;
  /** Stands like a closing mark: straight behind a word or a mark, and before none. */
  readonly behind: boolean;
  /** A straight mark before a space. */
  readonly loose: boolean;
}

export const LETTER = /[\p{L}\p{N}]/u;
// Doubled single marks, low-high marks, guillemets, curly, straight.
const CANDIDATE = /``|''|’’|‘‘|[“”„‟"«»‹›‘’'‚]/g;
/** Words that begin with an apostrophe, lower case, without it. */
const ELIDED = /^(?:\d\ds?\b|em\b|tis\b|twas\b|til\b|cause\b|n\b|bout\b|round\b)/i;

/** The quotation marks of `text[start, end)` in order; apostrophes are left out. */
export function candidates(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (const m of text.slice(start, end).matchAll(CANDIDATE)) {
    const at = start + m.index;
    const mark = describe(text, start, end, at, m[0]);
    if (mark.opens || mark.closes || (mark.shape === '‘' && mark.behind)) marks.push(mark);
  }
  return marks;
}

function describe(text: string, start: number, end: number, at: number, shape: string): Mark {
  const before = at > start ? text[at - 1]! : ' ';
  const after = at + shape.length < end ? text[at + shape.length]! : ' ';
  const behind = /\S/.test(before) && !LETTER.test(after);
  const base = { at, width: shape.length, shape, behind, loose: false };
  const spaceBefore = /[\s([{—–\-/“"‘„«'…]/.test(before);
  switch (shape) {
    case '“':
    case '‘‘':
    case '``':
    case '‟':
      return { ...base, family: 'double', opens: true, closes: false };
    case '„':
      return { ...base, family: 'double', opens: true, closes: false };
    case '”':
    case '’’':
    case "''":
      // Two straight apostrophes close ``…''; at both ends they are too often typed for an inch mark, a gap or emphasis.
      return { ...base, family: 'double', opens: shape !== "''" && spaceBefore && LETTER.test(after), closes: true };
    case '"':
      // 6'2" and 5" are measures.
      return {
        ...base,
        family: 'double',
        opens: !/[\p{L}\p{N}.,!?]/u.test(before),
        closes: true,
        loose: !/\S/.test(after),
      };
    case '«':
    case '»':
    case '‹':
    case '›':
      return { ...base, family: 'guillemet', opens: true, closes: true };
    default:
      return { ...base, family: 'single', ...single(text, at, shape, spaceBefore, before, after) };
  }
}

/** How far a mark is looked for that closes. */
const FAR = 300;

/** Single marks: an apostrophe neither opens nor closes. */
function single(text: string, at: number, shape: string, spaceBefore: boolean, before: string, after: string) {
  const rest = text.slice(at + 1, at + 1 + FAR);
  // ‘Tis so,’ he said: a mark that closes behind a comma or a point shows that this one opens.
  const elided = ELIDED.test(rest) && !/^[^‘\n]*?[,.!?…]['’](?!\p{L})/u.test(rest);
  if (/^n[’']/i.test(rest) || /^[’']n[’']/i.test(text.slice(at - 2, at + 1))) return { opens: false, closes: false };
  const opens = shape !== '’' && spaceBefore && /[\p{L}\p{N}“"$£€]/u.test(after) && !elided;
  const closes = shape !== '‘' && shape !== '‚' && /\S/.test(before) && !LETTER.test(after);
  return { opens, closes };
}
