import type { Conditions } from './conditions.ts';

const DAY = 86_400_000;

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

const isFirst = 'NOT EXISTS (SELECT 1 FROM report_version AS e WHERE e.report_id = r.report_id AND e.id < r.id)';
const beginning = '(SELECT min(recorded_at) FROM report_version)';

/**
 * Only versions that were shown at the end of a day (UTC), of reports that had been delivered by it; a report whose day
 * is not known counts from its year's end. No correction, withdrawal or addition that comes later changes that. For a
 * day before the store knew anything, the first reading of each report stands in.
 */
export function addShownOn(conditions: Conditions, day: string): void {
  const next = dayAfter(day);
  conditions.add("ifnull(r.delivered_on, r.year || '-12-31') <= ?", day);
  conditions.add('(r.superseded_at IS NULL OR r.superseded_at >= ?)', next);
  conditions.add(`(r.recorded_at < ? OR (? <= ${beginning} AND ${isFirst}))`, next, next);
}
