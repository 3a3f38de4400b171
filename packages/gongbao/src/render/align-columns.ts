import stringWidth from 'string-width';

/** Rows as lines whose columns stand under one another, a Chinese character being two columns wide. */
export const alignColumns = (rows: readonly (readonly string[])[], widest: number): string[] => {
  const cut = rows.map((row) => row.map((cell) => shorten(cell.replace(/\s+/g, ' '), widest)));
  const widths = (cut[0] ?? []).map((_, column) => Math.max(...cut.map((row) => stringWidth(row[column] ?? ''))));
  return cut.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const pad = (cell: string, width: number): string => cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));

const shorten = (cell: string, width: number): string => {
  if (stringWidth(cell) <= width) return cell;
  let kept = '';
  let used = 1;
  for (const character of cell) {
    used += stringWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
};
