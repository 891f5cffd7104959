import type { ComponentChildren } from 'preact';
import { usePage } from '../context.ts';
import { ViewChoice } from './ViewChoice.tsx';

/** Above each view: which view it is, and what belongs to it. */
export function Bar({ children }: { children: ComponentChildren }) {
  const { desk, state, dispatch } = usePage();
  return (
    <div class="toolbar">
      {state.view !== 'texts' && (
        <button type="button" class="chip switch" aria-pressed={state.rail} onClick={() => dispatch({ type: 'rail' })}>
          Findings
        </button>
      )}
      {desk.tellings.length > 1 && <ViewChoice />}
      {children}
    </div>
  );
}
