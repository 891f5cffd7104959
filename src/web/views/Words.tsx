import type { Place, Span } from '../../model/span.ts';
import { usePage } from '../context.ts';
import { cutInto } from '../model/spans.ts';

/** Unchanged characters that are kept on each side of a change. */
const CONTEXT = 70;

interface Part {
  readonly text: string;
  readonly changed: boolean;
}

/** The words at a place with the changed ones marked; with `short`, long stretches without a change are cut out. */
export function Words({ place, changed, short = false }: { place: Place; changed: readonly Place[]; short?: boolean }) {
  const { desk } = usePage();
  const text = desk.telling(place.siglum)?.telling.text ?? '';
  const own = changed.filter((c) => c.siglum === place.siglum);
  const parts = short ? shortened(partsOf(text, place, own)) : partsOf(text, place, own);
  return (
    <span class="words" dir="auto">
      {parts.map((part, i) => (part.changed ? <mark key={i}>{part.text}</mark> : part.text))}
    </span>
  );
}

function partsOf(text: string, { start, end }: Span, changed: readonly Span[]): Part[] {
  const layers = changed.map((c) => ({ start: c.start, end: c.end, value: true }));
  return cutInto(start, end, layers).map((p) => ({ text: text.slice(p.start, p.end), changed: p.values.length > 0 }));
}

/** Cuts at a space, so that no word is broken. */
function shortened(parts: readonly Part[]): Part[] {
  if (parts.every((p) => !p.changed)) return parts.map((p) => ({ ...p, text: head(p.text, 3 * CONTEXT) }));
  return parts.map((part, i) => {
    if (part.changed) return part;
    const [first, last] = [i === 0, i === parts.length - 1];
    if (first) return { ...part, text: tail(part.text, CONTEXT) };
    if (last) return { ...part, text: head(part.text, CONTEXT) };
    if (part.text.length <= 2 * CONTEXT) return part;
    return { ...part, text: `${head(part.text, CONTEXT)} ${tail(part.text, CONTEXT)}` };
  });
}

function head(text: string, most: number): string {
  if (text.length <= most + 12) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut > most / 2 ? cut : most)} …`;
}

function tail(text: string, most: number): string {
  if (text.length <= most + 12) return text;
  const from = text.length - most;
  const cut = text.indexOf(' ', from);
  return `… ${text.slice(cut >= 0 && cut < from + most / 2 ? cut + 1 : from)}`;
}
