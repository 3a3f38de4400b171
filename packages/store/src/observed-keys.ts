import type { Statement } from './statement.ts';

/** The places and periods that a walk goes through: by status and measure, and under '' whatever these are. */
const observed = [
  ['observed_place', 'place_key'],
  ['observed_period', 'period_key'],
] as const;

/** Notes what places and periods these observations tell of; that of all where no condition is given. */
export function noteObserved(where: Statement = { sql: 'TRUE', values: [] }): readonly Statement[] {
  return observed.map(([table, key]) => ({
    sql: `INSERT OR IGNORE INTO ${table} (status, measure, ${key})
  SELECT status, measure, ${key} FROM observation WHERE ${where.sql}
  UNION ALL SELECT '', '', ${key} FROM observation WHERE ${where.sql}`,
    values: [...where.values, ...where.values],
  }));
}
