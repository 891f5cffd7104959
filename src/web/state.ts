import { useReducer } from 'preact/hooks';
import type { Place } from '../model/span.ts';
import type { Desk } from './model/desk.ts';
import type { Standing } from './model/tellings.ts';

export const PANELS = [
  'differences',
  'quotations',
  'figures',
  'terms',
  'contrasts',
  'record',
  'said',
  'descent',
  'only',
  'notices',
  'about',
] as const;
export type PanelName = (typeof PANELS)[number];
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
  /** Sigla of tellings that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** Marks that are switched off. */
  readonly muted: ReadonlySet<Mark>;
  readonly query: string;
  readonly theme: Theme;
  readonly help: boolean;
  readonly printing: boolean;
}

export type Action =
  | { readonly type: 'select'; readonly id: string; readonly at?: Place; readonly go?: boolean }
  | { readonly type: 'toggle'; readonly id: string; readonly at?: Place }
  | { readonly type: 'clear' }
  | { readonly type: 'panel'; readonly panel: PanelName }
  | { readonly type: 'telling'; readonly siglum: string }
  | { readonly type: 'only'; readonly sigla: readonly string[] }
  | { readonly type: 'everyone' }
  | { readonly type: 'mark'; readonly mark: Mark }
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

const initial = (id: string | null): State => ({
  selection: id ? { id, at: null, go: false } : null,
  panel: 'differences',
  hidden: new Set(),
  muted: new Set(),
  query: '',
  theme: 'system',
  help: false,
  printing: false,
});

function reducer(desk: Desk) {
  return (state: State, action: Action): State => {
    switch (action.type) {
      case 'select':
        return { ...state, selection: { id: action.id, at: action.at ?? null, go: action.go ?? false } };
      case 'toggle':
        if (state.selection?.id === action.id) return { ...state, selection: null };
        return { ...state, selection: { id: action.id, at: action.at ?? null, go: false } };
      case 'clear':
        return state.selection ? { ...state, selection: null } : { ...state, query: '' };
      case 'panel':
        return { ...state, panel: action.panel };
      case 'telling': {
        const hidden = toggled(state.hidden, action.siglum);
        return hidden.size < desk.tellings.length ? { ...state, hidden } : state;
      }
      case 'only': {
        const all = desk.tellings.map((t) => t.siglum);
        return { ...state, hidden: new Set(all.filter((s) => !action.sigla.includes(s))) };
      }
      case 'everyone':
        return { ...state, hidden: new Set() };
      case 'mark':
        return { ...state, muted: toggled(state.muted, action.mark) };
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
  return useReducer(reducer(desk), desk.finding(selected) ? selected : null, initial);
}
