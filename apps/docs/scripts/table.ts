/** A cell as Markdown and Vue both leave it alone. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ');

const NUMBER = /^[\d,]+$/;

/** Numbers stand under each other by their last digit. */
const ruleOf = (cells: readonly string[]): string =>
  cells.length > 0 && cells.every((each) => NUMBER.test(each)) ? '---:' : '---';

/** A Markdown table; cells are plain text. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => ruleOf(rows.map((row) => row[column] ?? ''))), ...rows]
    .map((row, index) => `| ${row.map((each) => (index === 1 ? each : cell(each))).join(' | ')} |`)
    .join('\n');
