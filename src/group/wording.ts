/** Most forms that are kept; beyond it new terms are shown by nothing, which costs a reason its words and nothing else. */
const MOST = 8_000_000;

/**
 * How terms are written, for people to read: of all forms of a term the last by code units, so that the order of articles shows nowhere and a small
 * letter goes before a capital.
 */
export class Wording {
  readonly #forms = new Map<number, string>();

  /** Sees `text[start, to)`, a form of `term`; `norm` is the same in small letters. */
  see(term: number, text: string, start: number, to: number, norm: string): void {
    // Without a possessive, as the normal form is.
    const end = Math.min(to, start + norm.length);
    const known = this.#forms.get(term);
    if (known === undefined) {
      if (this.#forms.size < MOST) this.#forms.set(term, formOf(text, start, end, norm));
    } else if (isLater(text, start, end, known)) this.#forms.set(term, formOf(text, start, end, norm));
  }

  get(term: number): string | undefined {
    return this.#forms.get(term);
  }

  /** Takes over what another one saw, such as that of another thread. */
  merge(forms: Iterable<readonly [term: number, form: string]>): void {
    for (const [term, form] of forms) this.see(term, form, 0, form.length, form);
  }

  [Symbol.iterator](): IterableIterator<[number, string]> {
    return this.#forms.entries();
  }
}

/** The form as a string of its own: a slice would keep the whole text in memory. */
function formOf(text: string, start: number, end: number, norm: string): string {
  const form = text.slice(start, end);
  if (form === norm) return norm;
  return end - start < 13 ? form : Array.from(form).join('');
}

function isLater(text: string, start: number, end: number, known: string): boolean {
  const length = end - start;
  for (let i = 0; i < length && i < known.length; i++) {
    const difference = text.charCodeAt(start + i) - known.charCodeAt(i);
    if (difference !== 0) return difference > 0;
  }
  return length > known.length;
}
