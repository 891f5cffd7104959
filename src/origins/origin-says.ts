import type { ReadTelling } from '../model/token.ts';
import { sameOutlet } from '../outlets/same-outlet.ts';
import { listed, verb } from '../text/listed.ts';
import type { Bond, VerdictOf } from './bonds.ts';
import type { Lines } from './lines.ts';

/** One origin: its seat first among the roots that are one with it, and all tellings with text from it. */
export interface OriginGroup {
  readonly at: string;
  readonly roots: readonly string[];
  readonly tellings: readonly string[];
}

export interface OriginView {
  /** By siglum. */
  readonly tellings: ReadonlyMap<string, ReadTelling>;
  readonly lines: Lines;
  readonly groups: readonly OriginGroup[];
  readonly bond: (a: string, b: string) => Bond;
  readonly verdictOf: VerdictOf;
}

/** Why this is an origin, in plain words. */
export function saysOrigin(view: OriginView, group: OriginGroup): string {
  const parts = [head(view, group), joined(view, group), several(view, group), apart(view, group)];
  return parts.filter(Boolean).join(' ');
}

function head({ lines, tellings }: OriginView, { at, roots, tellings: all }: OriginGroup): string {
  const others = all.filter((siglum) => siglum !== at && !roots.includes(siglum));
  const gave = others.length > 0 ? `${listed(others)} ${verb(others, 'has', 'have')} text that stems from` : '';
  if (lines.isLost(at)) return `${gave || 'Text stems from'} a source that is not among the tellings.`;
  if (gave) return `${gave} ${at}.`;
  if (roots.length > 1) return '';
  return tellings.size === 1
    ? `${at} is the only telling.`
    : `${at} has no text from another telling, and none has text from it.`;
}

/** Roots that are one with the seat, and what is not known of them. */
function joined({ verdictOf, lines }: OriginView, { at, roots }: OriginGroup): string {
  const others = roots.slice(1);
  const told = others.filter((root) => !lines.isLost(root));
  if (others.length === 0) return '';
  if (lines.isLost(at) || told.length < others.length) return saysHanging(lines.isLost(at) ? told : [at, ...told]);
  const common = told.filter((root) => verdictOf(at, root) === 'common-source');
  const one = told.filter((root) => !common.includes(root));
  const says = [
    common.length > 0 &&
      `${listed([at, ...common])} share wording that nothing shows one to have from another; their source is not among the tellings.`,
    one.length > 0 && `${listed([at, ...one])} are one text; which was first cannot be told.`,
  ];
  return says.filter(Boolean).join(' ');
}

const saysHanging = (told: readonly string[]): string =>
  told.length === 0
    ? ''
    : `${listed(told)} ${verb(told, 'hangs', 'hang')} together with it; from where ${verb(told, 'it has its', 'they have their')} text cannot be told.`;

/** Tellings that hang on other origins too. */
function several({ groups }: OriginView, group: OriginGroup): string {
  const shared = group.tellings.filter((siglum) => groups.some((g) => g !== group && g.tellings.includes(siglum)));
  return shared.length > 0 ? `${listed(shared)} ${verb(shared, 'has', 'have')} text from another origin too.` : '';
}

/** What speaks of this origin beside the others: another story, the same outlet, or nothing that would tell. */
function apart({ groups, bond, verdictOf, lines, tellings }: OriginView, group: OriginGroup): string {
  const others = groups.filter((g) => g !== group).map((g) => g.at);
  if (others.length === 0) return '';
  const open = others.filter((at) => bond(group.at, at) === 'open');
  const stories = others.filter((at) => !lines.isLost(at) && verdictOf(group.at, at) === 'unrelated');
  const own = tellings.get(group.at);
  const house = others.filter((at) => own && tellings.has(at) && sameOutlet(own, tellings.get(at)!));
  const says = [
    stories.length === others.length && 'It tells another story than all others.',
    house.length > 0 &&
      `${listed(house)} ${verb(house, 'is', 'are')} of the same outlet: another text, but not another house.`,
    open.length > 0 && `Whether it owes text to ${listed(open.map((at) => named(at, lines)))} cannot be told.`,
  ];
  return says.filter(Boolean).join(' ');
}

const named = (at: string, lines: Lines): string =>
  lines.isLost(at) ? `the source behind ${listed(lines.nearest(at))}` : at;
