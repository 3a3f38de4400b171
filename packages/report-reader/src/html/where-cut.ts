/** A tag that the end of the page cut: …全县实现地区生产总值</p>|<p clas| */
const cutTag = /^<(?:\/?[a-z][^<>]*|\/|!--[^<>]*)?$/i;
const LONGEST_TAG = 4000;

/** What a page that begins as a whole document ends with, though some leave out one of the two. */
const opened = /<(?:html|body)[\s>]/i;
const closed = /<\/(?:html|body)\s*>/i;

/** How it shows that a page was cut off: within a tag or a table, or before the end that it has announced; undefined where nothing shows it. */
export const whereCut = (html: string): 'tag' | 'table' | 'page' | undefined => {
  const open = html.lastIndexOf('<');
  if (html.length - open < LONGEST_TAG && cutTag.test(html.slice(open))) return 'tag';
  if (closed.test(html)) return undefined;
  const tags = html.toLowerCase();
  const cell = Math.max(tags.lastIndexOf('<table'), tags.lastIndexOf('<td'));
  if (cell > tags.lastIndexOf('</table')) return 'table';
  return opened.test(html) ? 'page' : undefined;
};
