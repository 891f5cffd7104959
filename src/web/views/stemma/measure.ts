const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width in pixels of a text in the font of the page. */
function widthOf(text: string, font: string): number {
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 8;
  context.font = `${font} ${getComputedStyle(document.documentElement).fontFamily}`;
  const { width } = context.measureText(text);
  known.set(key, width);
  return width;
}

/** As much of a text as fits into `room` pixels, with an ellipsis where something is cut. */
export function clipped(text: string, room: number, font: string): string {
  if (widthOf(text, font) <= room) return text;
  const letters = [...text];
  let most = letters.length - 1;
  while (most > 0 && widthOf(`${letters.slice(0, most).join('').trimEnd()}…`, font) > room) most--;
  return most > 0 ? `${letters.slice(0, most).join('').trimEnd()}…` : '';
}
