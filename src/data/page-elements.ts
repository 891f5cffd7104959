/**
 * Elements of HTML by what they do to text.
 * Source: HTML Living Standard, sections 4 (the elements of HTML), 13.1.2 (void elements, optional tags)
 * and 15.3 (Rendering: flow content, hidden elements).
 */

/** Elements without content. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/**
 * Elements whose text no reader of the page sees: programs, styles, what stands in for something else when scripts or
 * plug-ins are off, the choices of a form, drawings. Their text is left out of the telling's text; it is still in the raw page.
 */
export const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet area audio base canvas datalist embed head iframe link map math meta noembed noframes noscript object param rp script ' +
    'select style svg template textarea title track video'
  ).split(' '),
);

/** Formatting elements: their end tag never closes a block around them. */
export const FORMATTING_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** An end tag inside one of these closes nothing outside of it. */
export const SCOPE_ELEMENTS: ReadonlySet<string> = new Set(
  'applet caption html marquee object table td template th'.split(' '),
);

/**
 * Optional end tags: the start tag on the left closes an open element on the right, unless one of the
 * barriers stands between the two.
 */
export const IMPLIED_ENDS: ReadonlyMap<
  string,
  { readonly closes: readonly string[]; readonly barriers: readonly string[] }
> = new Map([
  ['li', { closes: ['li'], barriers: ['ul', 'ol', 'menu', 'dir'] }],
  ['dt', { closes: ['dt', 'dd'], barriers: ['dl'] }],
  ['dd', { closes: ['dt', 'dd'], barriers: ['dl'] }],
  ['tr', { closes: ['tr'], barriers: ['table'] }],
  ['td', { closes: ['td', 'th'], barriers: ['table', 'tr'] }],
  ['th', { closes: ['td', 'th'], barriers: ['table', 'tr'] }],
  ['tbody', { closes: ['thead', 'tbody', 'tfoot'], barriers: ['table'] }],
  ['thead', { closes: ['thead', 'tbody', 'tfoot'], barriers: ['table'] }],
  ['tfoot', { closes: ['thead', 'tbody', 'tfoot'], barriers: ['table'] }],
  ['option', { closes: ['option'], barriers: ['select', 'datalist'] }],
  ['a', { closes: ['a'], barriers: ['td', 'th', 'table'] }],
]);

/**
 * Class names by which pages hide text from the eye but leave it to screen readers.
 * Sources: Bootstrap 3-5 (`sr-only`, `visually-hidden`), WordPress (`screen-reader-text`), HTML5 Boilerplate (`visuallyhidden`),
 * Drupal (`element-invisible`), Foundation (`show-for-sr`).
 */
export const UNSEEN_CLASSES: ReadonlySet<string> = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text element-invisible show-for-sr'.split(' '),
);

/**
 * Class names of spans whose text appears only while the pointer rests on a word ("rollover-block", "tooltiptext"); the bare word names
 * the trigger, which is seen. Sources: the tooltip and popover patterns of ARIA's authoring guide and of Bootstrap's components.
 */
export const HOVER_CLASS: RegExp =
  /^(?:tooltip|popover|hovercard|rollover)(?:[-_]?\w+)*[-_]?(?:text|content|block|body|inner)$/;
