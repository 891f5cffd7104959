import type { Relation } from './collation.ts';
import type { Notice } from './notice.ts';
import type { Place, Span } from './span.ts';
import type { Metadata, Role } from './telling.ts';

/** The seam: everything that the analysis found, as plain JSON. Offsets count in `tellings[].text`. */
export interface Report {
  readonly schema: 'variorum/report/1';
  readonly program: { readonly version: string; readonly settings: Readonly<Record<string, number>> };
  readonly tellings: readonly ReportTelling[];
  readonly alignment: readonly AlignmentFinding[];
  readonly unique: readonly UniqueFinding[];
  readonly terms: readonly TermFinding[];
  readonly quotations: readonly QuotationFinding[];
  readonly figures: readonly FigureFinding[];
  readonly record: readonly RecordFinding[];
  readonly attributions: readonly AttributionFinding[];
  readonly contrasts: readonly ContrastFinding[];
  readonly descent: DescentFinding;
  readonly origins: OriginsFinding;
  readonly wire: readonly WireFinding[];
  readonly genealogy: readonly GenealogyFinding[];
  readonly notices: readonly Notice[];
}

export interface ReportTelling {
  readonly siglum: string;
  readonly id: string;
  readonly uri: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Where each piece of metadata came from. */
  readonly from: Metadata['from'];
  readonly text: string;
  readonly sha256: string;
  readonly raw: { readonly sha256: string; readonly mediaType: string };
  readonly segments: readonly { role: Role; start: number; end: number; raw?: Span<'raw'>; repeats?: Span }[];
}

export interface AlignmentFinding {
  readonly id: string;
  readonly relation: Relation;
  readonly members: readonly Place[];
  readonly moved: boolean;
  /** 0 to 1: the weakest pair inside. */
  readonly score: number;
}

export interface UniqueFinding extends Place {
  readonly id: string;
}

/**
 * `name` of a person, place, body or group; `title` of a person; `figure` in other form; `spelling` only; `wording` any other.
 * Not one thing under two names, but two things said: `status` (what a place is, or belongs to), `who` (another person).
 */
export type TermKind = 'name' | 'title' | 'spelling' | 'figure' | 'wording' | 'status' | 'who';

export interface TermFinding {
  readonly id: string;
  /** The alignment unit in which the two stand in the same place. */
  readonly unit?: string;
  readonly kind: TermKind;
  readonly readings: readonly { readonly text: string; readonly places: readonly Place[] }[];
}

export type QuotationVerdict = 'verbatim' | 'trimmed' | 'altered' | 'single' | 'cannot-tell';

/** One edit from version `a` (the first) to version `b`; `null` where one side has nothing. */
export interface QuotationChange {
  readonly op: 'replace' | 'delete' | 'insert' | 'boundary';
  readonly a: Place | null;
  readonly b: Place | null;
}

/** What a cut takes from the sentence that is kept. */
export type CutDrop = 'negation' | 'condition' | 'hedge';

/** Words of a longer version that other tellings end before, begin behind, or leave out between. */
export interface QuotationCut extends Place {
  /** Sigla of the tellings whose version is without them. */
  readonly notIn: readonly string[];
  /** What they do to the words that are kept, where they do. */
  readonly drops: CutDrop | null;
}

export interface QuotationFinding {
  readonly id: string;
  readonly kind: 'speech' | 'term' | 'title';
  readonly speaker: (Place & { readonly name: string }) | null;
  /** The speaker that each telling names, where they are not the same. */
  readonly speakers?: readonly (Place & { readonly name: string })[];
  readonly versions: readonly (Place & { readonly text: string })[];
  readonly verdict: QuotationVerdict;
  readonly changes: readonly QuotationChange[];
  /** What shorter versions are without. */
  readonly cuts?: readonly QuotationCut[];
  /** Where tellings without these words in marks have the speaker say as much in indirect speech. */
  readonly indirect?: readonly Place[];
}

export type FigureVerdict = 'agree' | 'rounded' | 'updated' | 'differ' | 'other-measure' | 'single' | 'cannot-tell';

export interface FigureFinding {
  readonly id: string;
  readonly verdict: FigureVerdict;
  readonly readings: readonly FigureReading[];
}
export interface FigureReading extends Place {
  /** A number, or for a date its plain name ("Monday", "last week", "2006-05"). */
  readonly value: number | string;
  readonly unit: string;
  /** What is counted or dated. */
  readonly of: Place | null;
  readonly hedge: string | null;
}

export type RecordKind = 'statement' | 'visit' | 'meeting' | 'request' | 'commitment' | 'aim' | 'ban';
export type RecordStatus = 'past' | 'under-way' | 'planned' | 'requested' | 'ruled-out' | 'in-force' | 'mixed';

export interface RecordFinding {
  readonly id: string;
  readonly kind: RecordKind;
  readonly status: RecordStatus;
  readonly actor: string | null;
  /** Exact words of the first piece of evidence. */
  readonly says: string;
  /** `agree`: the tellings that have it give one status; `differ`: they give several; `other-actor`: they name two who act; `single`. */
  readonly agreement: 'agree' | 'differ' | 'other-actor' | 'single';
  /** `actor`: who acts in this telling, where the tellings name two. */
  readonly evidence: readonly (Place & { readonly status: RecordStatus; readonly actor?: string })[];
}

/** Who is said to have said what in one telling. */
export interface AttributionFinding {
  readonly id: string;
  readonly siglum: string;
  /** `direct`: all of the content stands between quotation marks; `mixed`: some; `indirect`: none. */
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** Spans in the text of the telling: whose words, which words say so, and the words. */
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  /** The fullest name that any telling has for this speaker, or a description; null where the telling does not show who it is. */
  readonly speaker: string | null;
  /** `sure`: the source itself has the name or the description; `likely`: a pronoun, an epithet or the speaker before was resolved. */
  readonly confidence: 'sure' | 'likely' | 'cannot-tell';
}

/** In order of weight; see docs/lenses/contrasts.md. */
export type ContrastKind = 'conflict' | 'attribution' | 'hedge' | 'saying-verb' | 'scope' | 'detail' | 'wording';

/** In what way aligned places differ. */
export interface ContrastFinding {
  readonly id: string;
  /** The alignment unit that holds the places. */
  readonly unit?: string;
  readonly kind: ContrastKind;
  /** What differs, in plain words. */
  readonly says: string;
  /** 0 to 1: how surely the places tell of the same thing. */
  readonly confidence: number;
  /** Exact words, each with every place that has them. */
  readonly readings: readonly { readonly text: string; readonly places: readonly Place[] }[];
}

export type DescentVerdict = 'copy' | 'revision' | 'common-source' | 'independent' | 'unrelated' | 'cannot-tell';

export type SignKind =
  | 'house-edit'
  | 'round-trip-translation'
  | 'abridged'
  | 'updated'
  | 'corrected'
  | 'spun'
  | 'merged';

export interface DescentFinding {
  /** About the pair; null for more than two tellings. */
  readonly verdict: DescentVerdict | null;
  readonly confidence: number;
  readonly pairs: readonly DescentPair[];
  /** Exemplar to copy. `from` may name a lost source; a telling of several sources has several. */
  readonly edges: readonly DescentEdge[];
  /** Passages of every telling, in order; together they hold its aligned units and those that only it has. */
  readonly passages: readonly DescentPassage[];
  readonly lost: readonly { readonly id: string; readonly says: string }[];
  readonly signs: readonly DescentSign[];
}
export interface DescentPair {
  /** Sigla. */
  readonly a: string;
  readonly b: string;
  readonly verdict: DescentVerdict;
  readonly confidence: number;
  /** Why, in plain words, each with its places. */
  readonly reasons: readonly Reason[];
}
export interface Reason {
  readonly says: string;
  readonly evidence: readonly Place[];
}
/**
 * How a text came from its exemplar: word for word; the same with parts left out; worded otherwise; by way of another language;
 * with words exchanged one by one; one of several sources; a later state by the same outlet; or from a source that is not there.
 */
export type EdgeKind = 'verbatim' | 'cut' | 'reworded' | 'translated' | 'spun' | 'merged' | 'revision' | 'lost-source';

/** What speaks for a direction, strongest first. */
export type DirectionKind =
  | 'stated'
  | 'time'
  | 'irreversible'
  | 'leftover'
  | 'shared-errors'
  | 'later-state'
  | 'damage'
  | 'asymmetry';

export interface DescentEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** Share of the words of `to` that it has by this edge, 0 to 1; null where the exemplar is lost. */
  readonly share: number | null;
  /** Share of the bootstrap rounds over units that have this edge, 0 to 1; null where there is too little to draw from. */
  readonly support: number | null;
  /** `cannot-tell`: the texts hang together, but the support is too low to rest the direction, or this exemplar, on it. */
  readonly verdict: 'held' | 'cannot-tell';
  readonly direction: readonly {
    readonly kind: DirectionKind;
    readonly says: string;
    readonly evidence: readonly Place[];
  }[];
  readonly evidence: readonly Place[];
}
/** From where a telling has a passage. */
export interface DescentPassage extends Place {
  /** The telling, or lost source, that it comes from; null: its own. */
  readonly from: string | null;
  /** The same passage there, where it is not lost. */
  readonly at: Place | null;
}
export interface DescentSign {
  readonly siglum: string;
  readonly kind: SignKind;
  readonly confidence: number;
  readonly says: string;
  readonly evidence: readonly (Place & { readonly says?: string })[];
}

/** How many origins the story has that owe each other no text: not how many outlets. */
export interface OriginsFinding {
  /** Null where it cannot be told; then `least` and `most` hold it. */
  readonly count: number | null;
  readonly least: number;
  readonly most: number;
  readonly origins: readonly Origin[];
}
export interface Origin {
  readonly id: string;
  /** Siglum of the telling, or id of the lost source, that it begins with. */
  readonly at: string;
  /** Sigla of all tellings that have text from it. */
  readonly tellings: readonly string[];
  /** Why, in plain words. */
  readonly says: string;
}

/** How much of a telling is agency copy, and what it says about that. */
export interface WireFinding {
  readonly id: string;
  readonly siglum: string;
  /** Name of the agency. */
  readonly agency: string;
  /** Where the telling credits it; null where it does not. */
  readonly credit: Place | null;
  /** Share of the words of the body that stand in agency copy, 0 to 1; null where no agency copy is there to compare with. */
  readonly share: number | null;
  /** Every body sentence: how much of it is agency copy, and where that stands in the telling that shows it. */
  readonly sentences: readonly (Place & { readonly share: number; readonly at: Place | null })[];
  /**
   * `is-wire`: the agency's own telling; `credited`: credited, and the text bears it out; `house-wording`: credited, but much is not in the
   * agency's telling; `uncredited`: agency copy without a credit; `cannot-tell`: credited, with nothing to compare.
   */
  readonly verdict: 'is-wire' | 'credited' | 'house-wording' | 'uncredited' | 'cannot-tell';
  readonly says: string;
}

/** A figure, name or quotation that is another in some tellings, followed through the lines of descent. */
export interface GenealogyFinding {
  readonly id: string;
  /** Id of the figure, term or quotation finding that it follows. */
  readonly finding: string;
  readonly kind: 'figure' | 'name' | 'quotation';
  /** `text`: the words at the first place; at the others they may be written otherwise. */
  readonly readings: readonly { readonly text: string; readonly places: readonly Place[] }[];
  /** Where a reading first differs from that of the exemplar: by this edge. */
  readonly changes: readonly {
    readonly from: string;
    readonly to: string;
    /** Positions in `readings`. */
    readonly before: number;
    readonly after: number;
    /** Sigla that have the later reading by way of `to`. */
    readonly inherited: readonly string[];
  }[];
  /** Sigla that have the reading of the first source, and what that rests on; empty where it cannot be told. */
  readonly kept: readonly string[];
  readonly says: string;
}
