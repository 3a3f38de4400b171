import type { Span } from '@gongbao/indicator-schema';
import type { Statement } from './check.ts';

/** Of statements in the order of one text, those whose figures begin in a span, found without walking the others. */
export function statementsWithin(statements: readonly Statement[], { start, end }: Span): Statement[] {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle] as Statement).source.start < start) low = middle + 1;
    else high = middle;
  }
  const within: Statement[] = [];
  for (let at = low; at < statements.length; at++) {
    const statement = statements[at] as Statement;
    if (statement.source.start >= end) break;
    within.push(statement);
  }
  return within;
}
