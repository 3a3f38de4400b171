/** The text of a generated module: where it comes from, then its lines. */
export const moduleText = (source: string, lines: readonly string[]): string =>
  [`// Generated from ${source} by scripts/generate.ts. Do not edit.`, ...lines, ''].join('\n');
