/**
 * Units that news copy writes directly after a figure ("1.2bn", "40km", "5pm"). The tokenizer parts them from the number,
 * so that "$1.2bn" and "$1.2 bn" give the same tokens; any other letters after digits make one word ("11th", "1990s", "5G").
 * Source: magnitudes and times as in the Guardian and Reuters style guides (entries "numbers", "times"); SI symbols (BIPM brochure, 9th edition,
 * tables 2 to 8, those used in general news).
 */
export const ATTACHED_UNITS: ReadonlySet<string> = new Set([
  ...['k', 'm', 'mn', 'mln', 'bn', 'bln', 'tn', 'trn'],
  ...['am', 'pm'],
  ...['mm', 'cm', 'km', 'ft', 'lb', 'lbs', 'oz', 'kg', 'mg', 'kmh', 'kph', 'mph', 'km²', 'ml', 'ha'],
  ...['kw', 'mw', 'gw', 'kwh', 'mwh', 'hz', 'mhz', 'ghz', 'mb', 'gb', 'tb', 'bp', 'bps'],
]);
