import type { Statement } from './check.ts';
import { unitOf } from './figure.ts';

/** Notes in brackets, quotes, blanks and 其中 do not make another indicator; 规模以上 is 规上, GDP is 生产总值, and 增速 is the measure. */
export const plainName = (text: string): string =>
  text
    .replace(/（[^（）]*）|\([^()]*\)/gu, '')
    .replace(/[\s“”"‘’《》]/gu, '')
    .replace(/^其中[：:]?/u, '')
    .replaceAll('规模以上', '规上')
    .replace(/(?:地区|国内)生产总值|GDP/gu, '生产总值')
    .replace(/(?:增速|增长率|增长|涨幅|增幅)$/u, '');

/** What a name measures, without the whole that it is part of: 固定资产投资其中工业投资 is 工业投资. */
export const ownName = (text: string): string => plainName(text).replace(/^.*其中/u, '');

/** A growth may be written as the level of a speed: 产值增速 8 % in a table. */
export const measureOf = ({ measure, indicator, unit }: Statement): Statement['measure'] =>
  measure === 'level' && unit === '%' && /(?:增速|增长率|涨幅|增幅)(?:（[^（）]*）)?$/u.test(indicator.text)
    ? 'growth'
    : measure;

/** What is measured of what, where and when, wanted or reached; the same key is the same figure. */
export const figureKey = (statement: Statement): string =>
  [
    statement.refArea,
    statement.indicator.id ?? plainName(statement.indicator.text),
    statement.period,
    measureOf(statement),
    statement.status === 'target' ? 'target' : 'result',
    statement.against ?? '',
    unitOf(statement),
  ].join('|');

/** Groups in the order of their first members. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
