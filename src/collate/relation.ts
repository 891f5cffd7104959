import type { Values } from '../defaults.ts';
import type { Relation } from '../model/collation.ts';
import type { Sentence } from '../model/token.ts';
import { withinEdits } from './overlap.ts';

/** Words of a sentence by number: in order, and sorted. */
interface Words {
  readonly inOrder: Int32Array;
  readonly sorted: Int32Array;
}

/** Tells `same` from `reworded`, for the sentences of one family. */
export class Relations {
  private readonly ids = new Map<string, number>();
  private readonly known = new Map<Sentence, Words>();

  constructor(private readonly settings: Values) {}

  /** `same` where few words were put in, left out or replaced. */
  between(a: Sentence, b: Sentence): Relation {
    const [x, y] = [this.wordsOf(a), this.wordsOf(b)];
    const longer = Math.max(x.inOrder.length, y.inOrder.length) || 1;
    const most = this.settings['align.same'] * longer;
    // Words that only the longer one has must be edited, whatever their order.
    if (longer - inBoth(x.sorted, y.sorted) > most) return 'reworded';
    return withinEdits(x.inOrder, y.inOrder, Math.floor(most)) ? 'same' : 'reworded';
  }

  private wordsOf(sentence: Sentence): Words {
    let words = this.known.get(sentence);
    if (!words) {
      const tokens = sentence.tokens.filter((t) => t.kind !== 'mark');
      const inOrder = Int32Array.from(tokens, (t) => this.idOf(t.norm));
      words = { inOrder, sorted: inOrder.slice().sort() };
      this.known.set(sentence, words);
    }
    return words;
  }

  private idOf(norm: string): number {
    let id = this.ids.get(norm);
    if (id === undefined) this.ids.set(norm, (id = this.ids.size));
    return id;
  }
}

/** How many numbers two sorted lists have in common, repeats counted. */
function inBoth(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      count++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return count;
}
