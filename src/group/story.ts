/** What two articles have in common, in words as one of the articles of the corpus writes them; weightiest first. */
export interface Shared {
  readonly names: readonly string[];
  readonly figures: readonly string[];
  readonly words: readonly string[];
  /** Quotations that begin with the same words. */
  readonly quotations: number;
}

/** Why an article stands in its story: its nearest telling, and what they share. */
export interface Membership {
  readonly member: string;
  readonly with: string;
  /** Cosine of the weighed terms, less for days apart and for another language; 0 to 1. */
  readonly likeness: number;
  /** Mean nearness to all other members: what held it in the story (see docs/group.md). */
  readonly link: number;
  readonly daysApart?: number;
  readonly shared: Shared;
}

/** One story. A story of one article has no reasons and no weakest link. */
export interface Story {
  /** The same for the same set of texts, whatever their ids, order or corpus. */
  readonly story: string;
  /** Ids, in the order of code units. */
  readonly members: readonly string[];
  /** Outlets that tell it; all articles of one outlet, whether editions or not, are one voice, and each without an outlet is its own. */
  readonly voices: number;
  readonly outlets: readonly string[];
  /** First and last day, where dates are stated. */
  readonly from?: string;
  readonly to?: string;
  readonly reasons?: readonly Membership[];
  /** The member that the story holds least, and the nearness at which it would fall off. */
  readonly weakest?: { readonly member: string; readonly link: number; readonly least: number };
}
