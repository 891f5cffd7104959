// Words with a negative meaning in them. Quirk et al. 1985, 10.59-10.60 (words negative in meaning but not in form); verbs:
// L. Karttunen, "Implicative verbs", Language 47 (1971) (negative implicatives); prepositions: Huddleston and Pullum 2002, ch. 9.
// Where one stands near, a missing "not" proves no contradiction.

/** Base forms and other forms that the stem does not join. */
export const DENYING_WORDS: readonly string[] = `
  refuse fail decline deny avoid lack prevent stop forbid ban bar block reject refrain neglect forget doubt doubtful unable
  unlikely impossible unwilling reluctant absent without few little seldom rarely scarcely hardly barely except unless rather
  instead rule abandon cancel scrap drop cease halt end quit abstain dismiss dispute refute withhold unclear unknown free
  unsafe false wrong miss stay short far until only longer yet dissuade oppose contrary neither nor
`
  .trim()
  .split(/\s+/);

/** Those of them that deny the clause or the infinitive behind them: Karttunen's negative implicatives and verbs of denial. */
export const DENYING_PREDICATES: ReadonlySet<string> = new Set(
  `refuse refuses refused fail fails failed decline declines declined deny denies denied doubt doubts doubted doubtful unable unlikely
  impossible unwilling reluctant dispute disputes disputed reject rejects rejected false wrong untrue`
    .trim()
    .split(/\s+/),
);
