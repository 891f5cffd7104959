/** What a part of a page is for, as its class and id names, ARIA roles and elements say. */
export type PartKind =
  | 'body'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'time'
  | 'tags'
  | 'biography'
  | 'comments'
  | 'share'
  | 'related'
  | 'prompt'
  | 'advertisement'
  | 'navigation'
  | 'legal';

interface WordList {
  readonly kind: PartKind;
  readonly source: string;
  /** Words of a name split at marks and inner capitals (`articleBody`, `article-body` → article, body). A `+` joins words that must follow each other. */
  readonly words: string;
}

/**
 * Sources. readability: the lists of class names in Mozilla's Readability (Apache-2.0), taken word by word.
 * trafilatura: the XPath lists of Trafilatura (Apache-2.0 since 1.8), taken word by word. microformats: hAtom and hNews class names.
 * schema.org: property names of Article. trade: terms of the newsroom for the parts of a story, as style guides name them.
 */
export const NAME_WORDS: readonly WordList[] = [
  {
    kind: 'body',
    source: 'microformats, schema.org, readability, trafilatura',
    words:
      'hentry type+post article+body articlebody story+body storybody entry+content post+content postcontent post+body article+content articlecontent ' +
      'story+content storycontent content+body body+content body+copy article+text articletext story+text storytext article+copy ' +
      'body+text news+text newstext article+page article+main post+text rich+text richtext td+post+content page+content main+content',
  },
  {
    kind: 'headline',
    source: 'trade, microformats',
    words: 'headline entry+title post+title article+title story+title page+title hed',
  },
  {
    kind: 'deck',
    source: 'trade',
    words:
      'deck dek standfirst subtitle sub+title subheadline sub+headline subheading sub+heading subhead sub+head article+summary story+summary ' +
      'article+description article+excerpt article+teaser+text sell strapline article+dek article+subtitle article+standfirst',
  },
  {
    kind: 'byline',
    source: 'readability, microformats, trade',
    words:
      'byline by+line bylines author authors writer writtenby written+by contributor contributors reporter authorname author+name vcard',
  },
  {
    kind: 'caption',
    source: 'trade, readability',
    words:
      'caption captions figcaption cutline legend slideshow gallery carousel lightbox image+meta photo+info image+description',
  },
  { kind: 'credit', source: 'trade', words: 'credit credits photographer photo+by image+source copyright' },
  {
    kind: 'time',
    source: 'microformats, trade',
    words:
      'date time datetime timestamp pubdate pub+date publish+date published+date published updated dateline timeago reading+time read+time readtime',
  },
  {
    kind: 'tags',
    source: 'trafilatura, trade',
    words:
      'tags tag+list taglist article+tags post+tags keywords topics topic+list categories category breadcrumb breadcrumbs kicker eyebrow',
  },
  {
    kind: 'biography',
    source: 'trafilatura',
    words:
      'bio biography author+bio author+box authorbox author+info author+card about+author about+the+author author+description author+block',
  },
  {
    kind: 'comments',
    source: 'readability, trafilatura',
    words:
      'comment comments commentlist disqus livefyre respond replies reply discussion conversation viafoura spotim facebook+comments fb+comments',
  },
  {
    kind: 'share',
    source: 'readability, trafilatura',
    words:
      'share sharing shares sharebar sharedaddy addthis addtoany sharethis social socials socialmedia follow followus sharetools jp+relatedposts tweet+button',
  },
  {
    kind: 'related',
    source: 'readability, trafilatura',
    words:
      'related relatedposts recommended recommendation recommendations recirc recirculation readmore read+more read+next readnext read+also ' +
      'more+stories more+from more+on more+news see+also also+read trending popular mostread most+read most+popular most+viewed latest+news ' +
      'latest+stories outbrain taboola zergnet revcontent teaser teasers upnext up+next next+up next+article next+post prev+post sidebar side+bar ' +
      'rail right+rail rightrail left+rail recent+posts recent+news yarpp aside extra+related inline+related story+list storylist ' +
      'article+list articlelist headlines promo promos promobox topstories top+stories newsfeed news+feed in+article+links suggested',
  },
  {
    kind: 'prompt',
    source: 'readability, trafilatura',
    words:
      'newsletter newsletters subscribe subscription subscriptions signup sign+up signin sign+in register registration login paywall piano meter ' +
      'donate donation optin opt+in cta call+to+action membership app+promo poll survey',
  },
  {
    kind: 'advertisement',
    source: 'readability',
    words:
      'ad ads advert adverts advertisement advertising adslot ad+slot adunit ad+unit adbox dfp sponsor sponsored sponsors banner affiliate affiliates ' +
      'outstream commercial',
  },
  {
    kind: 'navigation',
    source: 'readability',
    words:
      'nav navbar navigation menu menus submenu masthead site+header siteheader page+header global+header topbar top+bar footer foot pagination ' +
      'pager skip toolbar search searchbox tabs sitemap language+switcher ticker breaking+news alert+bar player video+player videoplayer',
  },
  {
    kind: 'legal',
    source: 'readability',
    words:
      'disclaimer disclosure legal terms cookie cookies consent gdpr privacy modal popup overlay tooltip noprint no+print hidden+print sr+only screen+reader visually+hidden visuallyhidden print+only correction+policy',
  },
];

/** ARIA landmark roles. Source: WAI-ARIA 1.2, section 5.3.4 and 5.4. */
export const ROLE_KINDS: ReadonlyMap<string, PartKind> = new Map([
  ['navigation', 'navigation'],
  ['banner', 'navigation'],
  ['contentinfo', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'navigation'],
  ['complementary', 'related'],
  ['dialog', 'legal'],
  ['alertdialog', 'legal'],
  ['tooltip', 'legal'],
]);

/** Elements that say what they are for. Source: HTML Living Standard, section 4.3 and 4.4. */
export const ELEMENT_KINDS: ReadonlyMap<string, PartKind> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['search', 'navigation'],
  ['footer', 'navigation'],
  ['aside', 'related'],
  ['form', 'prompt'],
  ['dialog', 'legal'],
  ['button', 'prompt'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['figure', 'caption'],
  ['time', 'time'],
  ['address', 'byline'],
]);

/** Properties of schema.org (Article, CreativeWork). */
export const PROPERTY_KINDS: ReadonlyMap<string, PartKind> = new Map([
  ['articlebody', 'body'],
  ['headline', 'headline'],
  ['alternativeheadline', 'deck'],
  ['author', 'byline'],
  ['creator', 'byline'],
  ['datepublished', 'time'],
  ['datemodified', 'time'],
  ['caption', 'caption'],
  ['copyrightholder', 'credit'],
  ['keywords', 'tags'],
  ['comment', 'comments'],
]);
