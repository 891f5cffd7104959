/** How the parts of a text for people are dressed. What it adds takes no room on the line. */
export interface Style {
  heading(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
  place(text: string): string;
  /** Words of the first version that the second has otherwise or not at all. */
  gone(text: string): string;
  /** Words of the second version that the first has otherwise or not at all. */
  come(text: string): string;
  warning(text: string): string;
  error(text: string): string;
}

const same = (text: string): string => text;

/** No colour: differing words stand in `[-…-]` and `{+…+}`, as `wdiff` writes them. */
export const PLAIN: Style = {
  heading: same,
  strong: same,
  faint: same,
  place: same,
  gone: (text) => `[-${text}-]`,
  come: (text) => `{+${text}+}`,
  warning: same,
  error: same,
};
