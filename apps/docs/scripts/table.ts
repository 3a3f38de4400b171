/** A cell as Markdown and Vue both leave it alone. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ');

/** A Markdown table; cells are plain text. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row, index) => `| ${row.map((each) => (index === 1 ? each : cell(each))).join(' | ')} |`)
    .join('\n');
