/**
 * Function words: closed classes that end a run of adjectives and nouns and carry no subject of their own.
 * Source: The Cambridge Grammar of the English Language, ch. 2 §4 (closed classes) and ch. 7 (prepositions).
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its our their whose each every either neither some any no all both half such ' +
    'i you he she it we they me him us them himself herself itself themselves myself yourself ourselves who whom which what ' +
    'of in on at by for with about against between into through during before after above below to from up down out off over under again ' +
    'further than as since until till while because although though if unless whether when where why how and or but nor so yet not ' +
    'am is are was were be been being have has had having do does did doing will would shall should can could may might must ' +
    'there here then once also only just too very more most other own same per via amid among amongst across along around behind beside besides ' +
    'beyond near toward towards upon within without despite including included like unlike versus including plus minus s t ' +
    'said says say told tells according'
  ).split(' '),
);
