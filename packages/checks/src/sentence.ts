import type { Span } from '@gongbao/indicator-schema';
import type { CheckedReport, FindingSpan, Statement } from './check.ts';

const stops = '。！？；;\n';

const isStop = (text: string, at: number) => stops.includes(text[at] ?? '\n');

/** No sentence is longer to either side: a text without stops is no sentence, and must not be walked for each figure. */
const FARTHEST = 2000;

/** The sentence around a place: from the stop before it to the stop behind it. */
export function sentenceAt(text: string, at: number): Span {
  let start = at;
  while (start > Math.max(0, at - FARTHEST) && !isStop(text, start - 1)) start--;
  let end = at;
  while (end < Math.min(text.length, at + FARTHEST) && !isStop(text, end)) end++;
  return { start, end };
}

/** The paragraph around a place. */
export function paragraphAt(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end };
}

/** Statements sentence by sentence; figures of tables stand in no sentence. */
export function statementsBySentence({ text, statements }: CheckedReport): { span: Span; statements: Statement[] }[] {
  const sentences: { span: Span; statements: Statement[] }[] = [];
  for (const statement of statements) {
    if (statement.table !== null) continue;
    const last = sentences.at(-1);
    if (last && statement.source.start < last.span.end) last.statements.push(statement);
    else sentences.push({ span: sentenceAt(text, statement.source.start), statements: [statement] });
  }
  return sentences;
}

/** The figure of a statement, to point at. */
export const pointAt = ({ report, source }: Statement): FindingSpan => ({
  report,
  start: source.start,
  end: source.end,
  quote: source.quote,
});

/** Words of a text, to point at; of a stored report, whose text is not known, what is known of them. */
export const pointAtWords = ({ id, text }: CheckedReport, { start, end }: Span, known = ''): FindingSpan => ({
  report: id,
  start,
  end,
  quote: text === '' ? known : text.slice(start, end),
});

/** A figure as one would say it: a table's cell has its unit in another column. */
export const said = ({ source, unit, table }: Statement): string =>
  table !== null && unit !== null && !source.quote.includes(unit) ? `${source.quote}${unit}` : source.quote;
