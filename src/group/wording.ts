import { byCodeUnits } from '../text/order.ts';
import { Counter } from './counter.ts';

/** Most forms that are kept; beyond it new terms are shown by nothing, which costs a reason its words and nothing else. */
const MOST = 8_000_000;

/** Forms as they go from one thread to another: no white space stands in any. */
export interface Forms {
  readonly terms: Uint32Array;
  /** Of each term, a line each. */
  readonly forms: string;
}

/**
 * How terms are written, for people to read: of all forms of a term one in small letters before one with capitals, and of these the last by code units,
 * so that the order of articles shows nowhere.
 */
export class Wording {
  readonly #terms = new Counter();
  readonly #forms: string[] = [];
  /** Places of what is new since `news` was asked for. */
  #news = new Set<number>();

  /** Sees a form of a term. */
  see(term: number, form: string): void {
    const known = this.#terms.find(term);
    if (known >= 0 && !isBetter(form, this.#forms[known]!)) return;
    if (known < 0 && this.#forms.length >= MOST) return;
    const place = known >= 0 ? known : this.#terms.place(term);
    this.#forms[place] = form;
    this.#news.add(place);
  }

  get(term: number): string | undefined {
    const place = this.#terms.find(term);
    return place < 0 ? undefined : this.#forms[place];
  }

  /** What another one, which may be of another thread, has learnt since it was last asked. */
  news(): Forms {
    const places = [...this.#news];
    this.#news = new Set();
    const terms = Uint32Array.from(places, (place) => this.#terms.keyAt(place));
    return { terms, forms: places.map((place) => this.#forms[place]).join('\n') };
  }

  merge({ terms, forms }: Forms): void {
    const each = forms.split('\n');
    terms.forEach((term, i) => {
      this.see(term, each[i]!);
    });
    this.#news.clear();
  }
}

function isBetter(form: string, known: string): boolean {
  if (form === known) return false;
  const small = form === form.toLowerCase();
  return small === (known === known.toLowerCase()) ? byCodeUnits(form, known) > 0 : small;
}
