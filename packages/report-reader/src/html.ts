import { brokenOff } from './broken-off.ts';
import { finishText } from './finish-text.ts';
import { decodeHtml } from './html/decode-html.ts';
import { findArticle } from './html/find-article.ts';
import { findTitle } from './html/find-title.ts';
import { hideByStyle } from './html/hide-by-style.ts';
import { mendFragment } from './html/mend-fragment.ts';
import { parseHtml } from './html/parse-html.ts';
import { weighProse } from './html/weigh-prose.ts';
import { whereCut } from './html/where-cut.ts';
import { writeBlocks } from './html/write-blocks.ts';
import { limitsOf } from './read-limits.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { refuse } from './refuse.ts';
import { refuseBytes } from './refuse-bytes.ts';
import { TextBuilder } from './text-builder.ts';

/**
 * Reads a web page: the article with its title and tables, a paragraph a line. Breadcrumbs, buttons, leads, attachments
 * and whatever is hidden are left out. `origins` count the blocks of the article.
 */
export const readHtml = (bytes: Uint8Array, options?: ReadOptions): ReadResult => {
  const limits = limitsOf(options);
  if (bytes.length > limits.bytes) {
    return refuse('too-large', { size: bytes.length, limit: limits.bytes, unit: 'bytes' });
  }
  const decoded = decodeHtml(bytes);
  if (!decoded) return bytes.length === 0 ? refuse('empty') : refuseBytes(bytes);
  if (decoded.text.length > limits.markup) {
    return refuse('too-large', { size: decoded.text.length, limit: limits.markup, unit: 'characters of markup' });
  }
  const page = parseHtml(mendFragment(decoded.text), limits.depth);
  if (!page) return refuse('too-deep', { limit: limits.depth });
  hideByStyle(page);
  const weights = weighProse(page);
  const body = new TextBuilder();
  writeBlocks(findArticle(page, weights), weights, body);
  const title = findTitle(page, weights);
  const { text, origins } = withTitle(body, title);
  const cut = whereCut(decoded.text);
  const diagnostics = cut === undefined ? [] : [brokenOff(text.length, cutMessages[cut], { within: cut })];
  return finishText({ text, mediaType: 'text/html', encoding: decoded.encoding, origins, diagnostics }, limits);
};

const cutMessages = {
  tag: 'the page breaks off inside a tag: what followed is missing',
  table: 'the page breaks off inside a table: its last cell may be cut, and what followed is missing',
  page: 'the page never closes the document that it opens: what followed may be missing',
};

/** The title is put on top where the article does not begin with it. */
const withTitle = (body: TextBuilder, title: string | null): ReturnType<TextBuilder['finish']> => {
  const article = body.finish();
  const plain = (words: string): string => words.replace(/\s+/g, '');
  if (title === null || article.text === '' || plain(article.text.slice(0, 600)).includes(plain(title))) return article;
  const lead = `${title}\n`;
  const moved = article.origins.map((o) => ({ ...o, start: o.start + lead.length, end: o.end + lead.length }));
  return {
    text: lead + article.text,
    origins: [{ type: 'paragraph', number: 0, start: 0, end: title.length }, ...moved],
  };
};
