/** The end of a tag that a clipping begins within: |n:center">|一、…. */
const restOfTag = /^[^<>\n]{0,400}["'/]\s*>/;

const partOfTable = /<(\/?)(table|tbody|thead|t[rdh])[\s>]/i;

/**
 * A clipping that begins within a tag without it, and one that begins within a table in one again: the parser drops rows
 * and cells that stand in none.
 *  > |<td>120</td></tr><tr>…</table>
 */
export const mendFragment = (written: string): string => {
  const html = written.replace(restOfTag, '');
  const first = partOfTable.exec(html);
  if (first === null || first[2]?.toLowerCase() === 'table') return html;
  return first[1] === '/' ? `<table><td>${html}` : `${html.slice(0, first.index)}<table>${html.slice(first.index)}`;
};
