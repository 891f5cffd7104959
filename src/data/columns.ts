/** What a record may state of an article, under the program's own names. */
export type Field =
  | 'id'
  | 'text'
  | 'html'
  | 'title'
  | 'outlet'
  | 'published'
  | 'modified'
  | 'url'
  | 'language'
  | 'byline';

interface ColumnName {
  /** Compared without case and without anything but letters and digits: `publish_date` is `Publish Date`. */
  readonly name: string;
  /** Who calls it so. */
  readonly source: string;
}

const OWN = "the program's own record";
const SCHEMA = 'schema.org/NewsArticle';
const RSS = 'RSS 2.0 Specification';
const JSON_FEED = 'JSON Feed 1.1';
const NINJS = 'IPTC ninjs';
const GUARDIAN = 'Guardian Open Platform, content API';
const NYT = 'New York Times, Article Search API';
const NEWS_API = 'NewsAPI, /v2/everything';
const NEWS_PLEASE = 'news-please (Hamborg et al. 2017), fields of an article';
const REALNEWS = 'RealNews (Zellers et al. 2019)';
const CC_NEWS = 'CC-News on the Hugging Face Hub';
const ALL_THE_NEWS = 'All the News (components.one)';
const SIGNAL = 'Signal-1M (Corney et al. 2016)';
const CNN = 'CNN/DailyMail (Hermann et al. 2015) on the Hugging Face Hub';
const XSUM = 'XSum (Narayan et al. 2018) on the Hugging Face Hub';
const WORD = 'a common word for it';

const from = (source: string, ...names: string[]): ColumnName[] => names.map((name) => ({ name, source }));

/** Names of columns (CSV, Parquet) and of fields (JSON) that hold news, best first: where several stand, the first counts. */
export const COLUMNS: Readonly<Record<Field, readonly ColumnName[]>> = {
  id: [
    ...from(OWN, 'id'),
    ...from(WORD, 'article id', 'doc id', 'document id', 'uuid'),
    ...from(RSS, 'guid'),
    ...from('MongoDB, exported', '_id'),
  ],
  text: [
    ...from(OWN, 'text'),
    ...from(NEWS_PLEASE, 'maintext'),
    ...from(SCHEMA, 'articleBody'),
    ...from(NINJS, 'body_text'),
    ...from(GUARDIAN, 'bodyText'),
    ...from(WORD, 'body', 'full text', 'article text', 'plain text'),
    ...from(ALL_THE_NEWS, 'content'),
    ...from(JSON_FEED, 'content_text'),
    ...from(CNN, 'article'),
    ...from(XSUM, 'document'),
  ],
  html: [
    ...from(OWN, 'html'),
    ...from(JSON_FEED, 'content_html'),
    ...from(NINJS, 'body_html', 'body_xhtml'),
    ...from(WORD, 'raw html', 'page'),
  ],
  title: [...from(OWN, 'title'), ...from(SCHEMA, 'headline'), ...from(GUARDIAN, 'webTitle'), ...from(WORD, 'heading')],
  outlet: [
    ...from(OWN, 'outlet'),
    ...from(ALL_THE_NEWS, 'publication'),
    ...from(SCHEMA, 'publisher'),
    ...from(WORD, 'newspaper', 'source name', 'site name'),
    ...from(SIGNAL, 'source'),
    ...from(REALNEWS, 'source_domain'),
    ...from(CC_NEWS, 'domain'),
  ],
  published: [
    ...from(OWN, 'published'),
    ...from(SCHEMA, 'datePublished'),
    ...from(JSON_FEED, 'date_published'),
    ...from(NEWS_API, 'publishedAt'),
    ...from(REALNEWS, 'publish_date'),
    ...from(NEWS_PLEASE, 'date_publish'),
    ...from(RSS, 'pubDate'),
    ...from(NYT, 'pub_date'),
    ...from(GUARDIAN, 'webPublicationDate'),
    ...from(WORD, 'publication date', 'published date', 'published on'),
    ...from(CC_NEWS, 'date'),
  ],
  modified: [...from(OWN, 'modified'), ...from(SCHEMA, 'dateModified'), ...from(JSON_FEED, 'date_modified')],
  url: [
    ...from(OWN, 'url'),
    ...from(RSS, 'link'),
    ...from(GUARDIAN, 'webUrl'),
    ...from(NYT, 'web_url'),
    ...from(WORD, 'article url', 'source url', 'permalink'),
  ],
  language: [...from(OWN, 'language'), ...from(WORD, 'lang'), ...from(SCHEMA, 'inLanguage')],
  byline: [
    ...from(OWN, 'byline'),
    ...from(ALL_THE_NEWS, 'author'),
    ...from(REALNEWS, 'authors'),
    ...from(WORD, 'creator'),
  ],
};
