import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { withoutWire } from '../../without-wire.ts';
import { PageContext } from '../context.ts';
import { useKeyboard } from '../keyboard.ts';
import { Desk } from '../model/desk.ts';
import type { Finding } from '../model/findings.ts';
import { count, listed } from '../model/words.ts';
import { bringIntoView } from '../scroll.ts';
import { type Dispatch, type State, useDeskState } from '../state.ts';
import { Head } from './Head.tsx';
import { Help } from './Help.tsx';
import { Main } from './Main.tsx';
import { Rail } from './Rail.tsx';
import { Stemma } from './stemma/Stemma.tsx';

const idInAddress = (): string | null => {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    return null;
  }
};

/** The whole page. */
export function App({ desk: whole }: { desk: Desk }) {
  const [state, dispatch] = useDeskState(whole, idInAddress());
  const desk = useMemo(() => (state.wire ? whole : new Desk(withoutWire(whole.report))), [whole, state.wire]);
  const [said, say] = useState('');
  const page = { desk, state, dispatch, say: useCallback((text: string) => say(text), []) };
  useKeyboard(page);
  useSelection(desk, state, page.say);
  useAddress(desk, state, dispatch);
  usePrinting(dispatch);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = state.theme;
  }, [state.theme]);
  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#tellings">
        Skip to the tellings
      </a>
      {state.rail && (
        <a class="skip" href="#findings">
          Skip to the findings
        </a>
      )}
      <div class={`page ${state.printing ? 'printing' : ''}`}>
        <Head />
        {state.printing && desk.stemma.edges.length > 0 && <Stemma />}
        <div class={state.rail ? 'work' : 'work no-rail'}>
          {(state.rail || state.printing) && <Rail />}
          <Main />
        </div>
      </div>
      <Help />
      <p class="live" role="status" aria-live="polite">
        {said}
      </p>
    </PageContext.Provider>
  );
}

const announce = ({ label, about, places }: Finding): string => {
  const sigla = [...new Set(places.map((p) => p.siglum))];
  return `${label}${about ? `, ${about}` : ''}: ${count(places.length, 'place')} in ${listed(sigla)}`;
};

/** Scrolls to what is selected and says what it is. */
function useSelection(desk: Desk, { selection, hidden }: State, say: (text: string) => void): void {
  const shown = useRef(selection);
  useLayoutEffect(() => {
    const finding = desk.finding(selection?.id ?? null);
    if (!selection || !finding) {
      if (shown.current) {
        say('Nothing selected');
        giveBackFocus(shown.current.id);
      }
    } else {
      say(announce(finding));
      document.querySelector('.panel .card.open')?.scrollIntoView({ block: 'nearest' });
      bringIntoView(document.body, selection);
    }
    shown.current = selection;
  }, [selection, hidden]);
}

/** The detail goes away with the selection: who was in it is brought back to the finding. */
function giveBackFocus(id: string): void {
  if (document.activeElement !== document.body) return;
  const opener = document.querySelector<HTMLElement>(
    `[data-finding="${CSS.escape(id)}"], [data-find="${CSS.escape(id)}"] .sign`,
  );
  opener?.focus({ preventScroll: true });
}

/** Keeps `#id` of the address and the selection the same. */
function useAddress(desk: Desk, { selection }: State, dispatch: Dispatch): void {
  useLayoutEffect(() => {
    try {
      history.replaceState(null, '', selection ? `#${encodeURIComponent(selection.id)}` : location.href.split('#')[0]);
    } catch {
      // Where a page may not change its address, links to places still work.
    }
  }, [selection?.id]);
  useLayoutEffect(() => {
    const change = () => {
      const id = idInAddress();
      if (id && desk.finding(id)) dispatch({ type: 'arrive', id });
    };
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, [desk]);
}

/** In print all panels are open. */
function usePrinting(dispatch: Dispatch): void {
  useEffect(() => {
    const media = matchMedia('print');
    const change = () => dispatch({ type: 'printing', on: media.matches });
    const before = () => dispatch({ type: 'printing', on: true });
    const after = () => dispatch({ type: 'printing', on: false });
    media.addEventListener('change', change);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    if (media.matches) before();
    return () => {
      media.removeEventListener('change', change);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
