interface ZoomProps {
  readonly scale: number;
  /** At which all of it can be seen. */
  readonly whole: number;
  readonly onScale: (scale: number) => void;
}

/** Larger, smaller, as it is, all of it. */
export function Zoom({ scale, whole, onScale }: ZoomProps) {
  return (
    <fieldset class="zoom" aria-label="Size of the tree">
      <button type="button" class="chip" aria-label="Smaller" onClick={() => onScale(scale * 0.8)}>
        −
      </button>
      <output>{Math.round(100 * scale)} %</output>
      <button type="button" class="chip" aria-label="Larger" onClick={() => onScale(scale * 1.25)}>
        +
      </button>
      <button type="button" class="chip" onClick={() => onScale(1)}>
        Full size
      </button>
      <button type="button" class="chip" onClick={() => onScale(whole)}>
        Whole tree
      </button>
    </fieldset>
  );
}
