import { useReducer } from 'preact/hooks';
import type { Place } from '../model/span.ts';
import type { Desk } from './model/desk.ts';
import { type PanelName, panelOf } from './model/panels.ts';
import type { Standing } from './model/tellings.ts';

/** What stands beside the findings: the tellings, the drawn tree, or who shares how much with whom. */
export type View = 'texts' | 'tree' | 'shares';
export type Theme = 'system' | 'light' | 'dark';
export type Mark = Standing | 'moved' | 'quotation' | 'figure' | 'term';

/** `at`: the place that stays where it is while the others are brought beside it. */
export interface Selection {
  readonly id: string;
  readonly at: Place | null;
  /** Whether a place was asked for by name, so that the view has to go there. */
  readonly go: boolean;
}

export interface State {
  readonly selection: Selection | null;
  readonly panel: PanelName;
  readonly view: View;
  /** Whether the findings stand beside the view. */
  readonly rail: boolean;
  /** Sigla of tellings that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** Marks that are switched off. */
  readonly muted: ReadonlySet<Mark>;
  readonly query: string;
  /** Whether findings about agency copy alone are shown. */
  readonly wire: boolean;
  readonly theme: Theme;
  readonly help: boolean;
  readonly printing: boolean;
}

export type Action =
  | { readonly type: 'select'; readonly id: string; readonly at?: Place; readonly go?: boolean }
  /** By a link: with its panel. */
  | { readonly type: 'arrive'; readonly id: string }
  | { readonly type: 'toggle'; readonly id: string; readonly at?: Place }
  | { readonly type: 'clear' }
  | { readonly type: 'panel'; readonly panel: PanelName }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'rail' }
  /** Shows a finding, or none, in these tellings alone. */
  | { readonly type: 'open'; readonly id: string | null; readonly sigla: readonly string[]; readonly at?: Place }
  /** The same, but other tellings stay where there are few. */
  | { readonly type: 'beside'; readonly id: string; readonly sigla: readonly string[]; readonly at: Place }
  | { readonly type: 'telling'; readonly siglum: string }
  | { readonly type: 'only'; readonly sigla: readonly string[] }
  | { readonly type: 'everyone' }
  | { readonly type: 'mark'; readonly mark: Mark }
  | { readonly type: 'wire' }
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'help'; readonly open: boolean }
  | { readonly type: 'printing'; readonly on: boolean };

export type Dispatch = (action: Action) => void;

const toggled = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

/** So many tellings can be seen beside each other. */
const FEW = 4;
/** From here on a family is too large to begin with its texts. */
const MANY = 10;

const beginsWithTree = (id: string | null, { tellings, report }: Desk): boolean =>
  id === null && tellings.length >= MANY && report.descent.edges.length > 0;

const initial = ({ id, desk }: { id: string | null; desk: Desk }): State => ({
  selection: id ? { id, at: null, go: false } : null,
  panel: panelOf(id, desk),
  view: beginsWithTree(id, desk) ? 'tree' : 'texts',
  rail: !beginsWithTree(id, desk),
  hidden: new Set(),
  muted: new Set(),
  query: '',
  wire: true,
  theme: 'system',
  help: false,
  printing: false,
});

/** All tellings but these; none where these are none of them. */
function allBut(desk: Desk, sigla: readonly string[]): ReadonlySet<string> {
  const others = desk.tellings.map((t) => t.siglum).filter((s) => !sigla.includes(s));
  return new Set(others.length < desk.tellings.length ? others : []);
}

/** What is selected is shown in the texts, with the findings beside them. */
const TEXTS = { view: 'texts', rail: true } as const;

function reducer(desk: Desk) {
  return (state: State, action: Action): State => {
    switch (action.type) {
      case 'select':
        return { ...state, ...TEXTS, selection: { id: action.id, at: action.at ?? null, go: action.go ?? false } };
      case 'arrive': {
        const selection = { id: action.id, at: null, go: false };
        return { ...state, ...TEXTS, panel: panelOf(action.id, desk), selection };
      }
      case 'toggle':
        if (state.selection?.id === action.id) return { ...state, selection: null };
        return { ...state, ...TEXTS, selection: { id: action.id, at: action.at ?? null, go: false } };
      case 'clear':
        return state.selection ? { ...state, selection: null } : { ...state, query: '' };
      case 'panel':
        return { ...state, panel: action.panel, rail: true };
      case 'view':
        return { ...state, view: action.view, rail: action.view === 'texts' || state.rail };
      case 'rail':
        return { ...state, rail: !state.rail };
      case 'open': {
        const { id, sigla, at = null } = action;
        const selection = id === null ? null : { id, at, go: at !== null };
        const panel = desk.finding(id)?.kind === 'edge' ? 'descent' : state.panel;
        return { ...state, ...TEXTS, panel, selection, hidden: allBut(desk, sigla) };
      }
      case 'beside': {
        const { id, sigla, at } = action;
        const shown = desk.tellings.length - state.hidden.size;
        const few = new Set([...state.hidden].filter((s) => !sigla.includes(s)));
        const hidden = shown > FEW ? allBut(desk, sigla) : few;
        return { ...state, ...TEXTS, selection: { id, at, go: true }, hidden };
      }
      case 'telling': {
        const hidden = toggled(state.hidden, action.siglum);
        return hidden.size < desk.tellings.length ? { ...state, hidden } : state;
      }
      case 'only':
        return { ...state, ...TEXTS, hidden: allBut(desk, action.sigla) };
      case 'everyone':
        return { ...state, hidden: new Set() };
      case 'mark':
        return { ...state, muted: toggled(state.muted, action.mark) };
      case 'wire':
        return { ...state, wire: !state.wire, selection: null };
      case 'query':
        return { ...state, query: action.query };
      case 'theme':
        return { ...state, theme: action.theme };
      case 'help':
        return { ...state, help: action.open };
      case 'printing':
        return { ...state, printing: action.on };
    }
  };
}

/** The state of the page. It lives in memory; only the selected finding is also in the address. */
export function useDeskState(desk: Desk, selected: string | null): [State, Dispatch] {
  return useReducer(reducer(desk), { id: desk.finding(selected) ? selected : null, desk }, initial);
}
