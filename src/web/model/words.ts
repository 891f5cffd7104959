import type * as R from '../../model/report.ts';
import type { Role } from '../../model/telling.ts';

/** Everything that the page calls by a name. Neutral: what is not in a telling is "not in this telling". */
export const QUOTATION_SAYS: Readonly<Record<R.QuotationVerdict, string>> = {
  altered: 'altered',
  trimmed: 'trimmed',
  verbatim: 'word for word',
  single: 'in one telling',
  'cannot-tell': 'cannot tell',
};

export const FIGURE_SAYS: Readonly<Record<R.FigureVerdict, string>> = {
  differ: 'differ',
  updated: 'updated',
  rounded: 'rounded',
  'other-measure': 'counted otherwise',
  'cannot-tell': 'cannot tell',
  agree: 'agree',
  single: 'in one telling',
};

export const TERM_SAYS: Readonly<Record<R.TermKind, string>> = {
  name: 'name',
  title: 'title',
  wording: 'wording',
  figure: 'figure in another form',
  spelling: 'spelling',
  status: 'status of a place',
  who: 'another person',
};

export const CONTRAST_SAYS: Readonly<Record<R.ContrastKind, string>> = {
  conflict: 'Statements that conflict',
  attribution: 'Attributed otherwise',
  hedge: 'Hedged otherwise',
  'saying-verb': 'Another verb of saying',
  scope: 'Another scope',
  detail: 'More or less detail',
  wording: 'Worded otherwise',
};

export const STATUS_SAYS: Readonly<Record<R.RecordStatus, string>> = {
  past: 'has happened',
  'under-way': 'under way',
  planned: 'planned',
  requested: 'requested',
  'ruled-out': 'ruled out',
  'in-force': 'in force',
  mixed: 'mixed',
};

export { SIGN_SAYS } from '../../exporters/words.ts';

export const ROLE_SAYS: Readonly<Record<Role | 'other', string>> = {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  dateline: 'dateline',
  lede: 'lede',
  paragraph: 'paragraph',
  caption: 'caption',
  credit: 'credit',
  promo: 'promotion',
  prompt: 'prompt',
  nav: 'navigation',
  residue: 'residue',
  other: 'other text',
};

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export { listed } from '../../text/listed.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
