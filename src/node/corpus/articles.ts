import type { Notice } from '../../model/notice.ts';
import { readInputs } from '../files.ts';
import type { Article } from './article.ts';

export interface ArticleOptions {
  /** Called for each input or record that could not be used, and for what is worth knowing. */
  readonly onNotice: (notice: Notice) => void;
}

/** The articles of files, folders, URLs and standard input (`-`), one at a time. Never throws on bad input. */
export async function* articlesOf(inputs: readonly string[], options: ArticleOptions): AsyncGenerator<Article> {
  const { tellings, notices } = await readInputs(inputs);
  for (const notice of notices) options.onNotice(notice);
  for (const { id, uri, text, metadata } of tellings) {
    const { title, outlet, published, url, language } = metadata;
    yield { id, uri, text, title, outlet, published, url, language };
  }
}
