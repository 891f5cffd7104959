/** What the lines mean. */
export function Key({ timed }: { timed: boolean }) {
  const line = (name: string) => (
    <svg width="34" height="10" aria-hidden="true" class={`sample ${name}`}>
      <path d="M1 5H33" />
    </svg>
  );
  return (
    <ul class="stemma-key" aria-label="Key">
      <li>{line('thick')} thicker: more of the text</li>
      <li>{line('lost')} from a lost source</li>
      <li>{line('open')} cannot be told for sure</li>
      <li>{timed ? 'from above in order of time' : 'exemplars above their copies'}; colours: by source</li>
    </ul>
  );
}
