/** What a unit measures; only quantities of one family are ever compared. */
export type UnitFamily =
  | 'count'
  | 'money'
  | 'share'
  | 'points'
  | 'duration'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'temperature'
  | 'speed'
  | 'power'
  | 'age'
  | 'order'
  | 'score'
  | 'date'
  | 'time';

export interface Unit {
  /** Name in findings. */
  readonly name: string;
  readonly family: UnitFamily;
  /** How many of the family's base unit one of it is. */
  readonly factor: number;
  /** Added after the factor (temperature). */
  readonly offset?: number;
  readonly words: readonly string[];
  /** Short forms that count only right after digits. */
  readonly short?: readonly string[];
}

/**
 * Units with their factors to the base of the family (days, metres, square metres, kilograms, litres, °C, metres a second, watts).
 * Source: NIST Special Publication 811 (2008), appendix B.8; months and years: mean Gregorian, 365.2425 days.
 */
export const UNITS: readonly Unit[] = [
  { name: 'seconds', family: 'duration', factor: 1 / 86400, words: ['second', 'seconds'] },
  { name: 'minutes', family: 'duration', factor: 1 / 1440, words: ['minute', 'minutes'], short: ['mins'] },
  { name: 'hours', family: 'duration', factor: 1 / 24, words: ['hour', 'hours'], short: ['hrs'] },
  { name: 'days', family: 'duration', factor: 1, words: ['day', 'days'] },
  { name: 'nights', family: 'duration', factor: 1, words: ['night', 'nights'] },
  { name: 'fortnights', family: 'duration', factor: 14, words: ['fortnight', 'fortnights'] },
  { name: 'weeks', family: 'duration', factor: 7, words: ['week', 'weeks'] },
  { name: 'months', family: 'duration', factor: 30.436875, words: ['month', 'months'] },
  { name: 'years', family: 'duration', factor: 365.2425, words: ['year', 'years'] },
  { name: 'decades', family: 'duration', factor: 3652.425, words: ['decade', 'decades'] },
  { name: 'centuries', family: 'duration', factor: 36524.25, words: ['century', 'centuries'] },
  {
    name: 'mm',
    family: 'length',
    factor: 0.001,
    words: ['millimetre', 'millimetres', 'millimeter', 'millimeters'],
    short: ['mm'],
  },
  {
    name: 'cm',
    family: 'length',
    factor: 0.01,
    words: ['centimetre', 'centimetres', 'centimeter', 'centimeters'],
    short: ['cm'],
  },
  { name: 'metres', family: 'length', factor: 1, words: ['metre', 'metres', 'meter', 'meters'] },
  {
    name: 'km',
    family: 'length',
    factor: 1000,
    words: ['kilometre', 'kilometres', 'kilometer', 'kilometers'],
    short: ['km', 'kms'],
  },
  { name: 'inches', family: 'length', factor: 0.0254, words: ['inch', 'inches'] },
  { name: 'feet', family: 'length', factor: 0.3048, words: ['foot', 'feet'], short: ['ft'] },
  { name: 'yards', family: 'length', factor: 0.9144, words: ['yard', 'yards'] },
  { name: 'miles', family: 'length', factor: 1609.344, words: ['mile', 'miles'] },
  { name: 'nautical miles', family: 'length', factor: 1852, words: ['nautical mile', 'nautical miles'] },
  {
    name: 'square metres',
    family: 'area',
    factor: 1,
    words: ['square metre', 'square metres', 'square meter', 'square meters'],
    short: ['sq m', 'm²'],
  },
  {
    name: 'square km',
    family: 'area',
    factor: 1e6,
    words: ['square kilometre', 'square kilometres', 'square kilometer', 'square kilometers'],
    short: ['sq km', 'km²', 'square km'],
  },
  { name: 'square feet', family: 'area', factor: 0.09290304, words: ['square foot', 'square feet'], short: ['sq ft'] },
  { name: 'square miles', family: 'area', factor: 2589988.110336, words: ['square mile', 'square miles'] },
  { name: 'acres', family: 'area', factor: 4046.873, words: ['acre', 'acres'] },
  { name: 'hectares', family: 'area', factor: 10000, words: ['hectare', 'hectares'], short: ['ha'] },
  { name: 'grams', family: 'mass', factor: 0.001, words: ['gram', 'grams', 'gramme', 'grammes'], short: ['g'] },
  {
    name: 'kg',
    family: 'mass',
    factor: 1,
    words: ['kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos'],
    short: ['kg', 'kgs'],
  },
  { name: 'tonnes', family: 'mass', factor: 1000, words: ['tonne', 'tonnes', 'metric ton', 'metric tons'] },
  { name: 'tons', family: 'mass', factor: 907.18474, words: ['ton', 'tons'] },
  { name: 'lb', family: 'mass', factor: 0.45359237, words: ['lb'], short: ['lb', 'lbs'] },
  { name: 'ounces', family: 'mass', factor: 0.028349523125, words: ['ounce', 'ounces'], short: ['oz'] },
  { name: 'litres', family: 'volume', factor: 1, words: ['litre', 'litres', 'liter', 'liters'] },
  { name: 'gallons', family: 'volume', factor: 3.785411784, words: ['gallon', 'gallons'] },
  { name: 'barrels', family: 'volume', factor: 158.987294928, words: ['barrel', 'barrels'] },
  {
    name: '°C',
    family: 'temperature',
    factor: 1,
    words: ['degrees Celsius', 'degrees centigrade', 'degrees C', 'Celsius'],
    short: ['°C', 'ºC', 'C'],
  },
  {
    name: '°F',
    family: 'temperature',
    factor: 5 / 9,
    offset: -160 / 9,
    words: ['degrees Fahrenheit', 'degrees F', 'Fahrenheit'],
    short: ['°F', 'ºF', 'F'],
  },
  { name: 'degrees', family: 'temperature', factor: 1, words: ['degree', 'degrees'], short: ['°'] },
  {
    name: 'km/h',
    family: 'speed',
    factor: 1 / 3.6,
    words: ['kilometres an hour', 'kilometres per hour', 'kilometers an hour', 'kilometers per hour'],
    short: ['km/h', 'kph', 'kmh'],
  },
  { name: 'mph', family: 'speed', factor: 0.44704, words: ['miles an hour', 'miles per hour'], short: ['mph'] },
  { name: 'knots', family: 'speed', factor: 1852 / 3600, words: ['knot', 'knots'] },
  { name: 'kW', family: 'power', factor: 1e3, words: ['kilowatt', 'kilowatts'], short: ['kW'] },
  { name: 'MW', family: 'power', factor: 1e6, words: ['megawatt', 'megawatts'], short: ['MW'] },
  { name: 'GW', family: 'power', factor: 1e9, words: ['gigawatt', 'gigawatts'], short: ['GW'] },
];

/** Currencies: ISO 4217 code, signs before the number, words after it. */
export const CURRENCIES: readonly {
  readonly code: string;
  readonly signs: readonly string[];
  readonly words: readonly string[];
}[] = [
  { code: 'USD', signs: ['US$', 'USD', '$'], words: ['US dollars', 'U.S. dollars', 'dollars', 'dollar'] },
  { code: 'EUR', signs: ['€', 'EUR'], words: ['euros', 'euro'] },
  { code: 'GBP', signs: ['£', 'GBP'], words: ['pounds sterling', 'pounds', 'pound', 'quid'] },
  { code: 'JPY', signs: ['¥', 'JPY'], words: ['yen'] },
  { code: 'CNY', signs: ['CNY', 'RMB'], words: ['yuan', 'renminbi'] },
  { code: 'INR', signs: ['₹', 'Rs.', 'Rs', 'INR'], words: ['rupees', 'rupee'] },
  { code: 'ILS', signs: ['₪', 'NIS', 'ILS'], words: ['shekels', 'shekel'] },
  { code: 'RUB', signs: ['₽', 'RUB'], words: ['roubles', 'rubles', 'rouble', 'ruble'] },
  { code: 'TRY', signs: ['₺', 'TRY'], words: ['lira', 'liras'] },
  { code: 'KRW', signs: ['₩', 'KRW'], words: ['won'] },
  { code: 'CHF', signs: ['CHF'], words: ['Swiss francs', 'francs', 'franc'] },
  { code: 'CAD', signs: ['C$', 'CA$', 'CAD'], words: ['Canadian dollars'] },
  { code: 'AUD', signs: ['A$', 'AU$', 'AUD'], words: ['Australian dollars'] },
  { code: 'NZD', signs: ['NZ$', 'NZD'], words: ['New Zealand dollars'] },
  { code: 'HKD', signs: ['HK$', 'HKD'], words: ['Hong Kong dollars'] },
  { code: 'BRL', signs: ['R$', 'BRL'], words: ['reais'] },
  { code: 'SEK', signs: ['SEK'], words: ['kronor', 'krona'] },
  { code: 'NOK', signs: ['NOK'], words: ['Norwegian kroner', 'kroner', 'krone'] },
  { code: 'DKK', signs: ['DKK'], words: ['Danish kroner'] },
  { code: 'PLN', signs: ['PLN'], words: ['zlotys', 'zloty'] },
  { code: 'ZAR', signs: ['ZAR'], words: ['rand'] },
  { code: 'MXN', signs: ['MXN', 'Mex$'], words: ['Mexican pesos', 'pesos', 'peso'] },
];
