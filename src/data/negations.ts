/** Words that deny (Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 9). Forms in n't are known by their ending. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "no not never none nobody nothing neither nor nowhere cannot without hardly barely n't".split(' '),
);
