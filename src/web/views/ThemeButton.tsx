import { usePage } from '../context.ts';

const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

/** Dark or light; the choice is kept in memory alone. */
export function ThemeButton() {
  const { state, dispatch } = usePage();
  const dark = state.theme === 'system' ? isDark() : state.theme === 'dark';
  return (
    <button
      type="button"
      class="plain"
      aria-pressed={dark}
      onClick={() => dispatch({ type: 'theme', theme: dark ? 'light' : 'dark' })}
    >
      <span aria-hidden="true">◐</span> Dark
    </button>
  );
}
