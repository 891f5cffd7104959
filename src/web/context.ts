import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from './model/desk.ts';
import type { Dispatch, State } from './state.ts';

export interface Page {
  readonly desk: Desk;
  readonly state: State;
  readonly dispatch: Dispatch;
  /** Says something to people who listen to the page. */
  readonly say: (text: string) => void;
}

export const PageContext = createContext<Page | null>(null);

/** What every view of the page may look at. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage: outside of the page');
  return page;
}
