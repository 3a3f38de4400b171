import type { Conditions } from './conditions.ts';

const DAY = 86_400_000;

const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const dayOf = (time: string): string => time.slice(0, 10);

const isFirst = 'NOT EXISTS (SELECT 1 FROM report_version AS e WHERE e.report_id = r.report_id AND e.id < r.id)';
/** When the store knew its first version, and from which day on a report counts: for what is shown on a day. */
export const beginning = '(SELECT min(recorded_at) FROM report_version)';
export const deliveredBy = "ifnull(r.delivered_on, r.year || '-12-31')";

/**
 * Only versions that were shown at the end of a day (UTC), of reports that had been delivered by it; a report whose day
 * is not known counts from its year's end. No correction, withdrawal or addition that comes later changes that. For a
 * day before the store knew anything, the first reading of each report stands in.
 */
export function addShownOn(conditions: Conditions, day: string): void {
  const next = dayFrom(day, 1);
  conditions.add(`${deliveredBy} <= ?`, day);
  conditions.add('(r.superseded_at IS NULL OR r.superseded_at >= ?)', next);
  conditions.add(`(r.recorded_at < ? OR (? <= ${beginning} AND ${isFirst}))`, next, next);
}

interface Version {
  readonly deliveredBy: string;
  readonly recordedAt: string;
  readonly supersededAt: string | null;
  /** Whether it is the first reading of its report. */
  readonly isFirst: boolean;
}

/**
 * A day on which a version was shown: the first since it was recorded, or the last before the store knew anything where it
 * stood in only then; null where there is none, as when another took its place before the day was over.
 */
export function dayShown(version: Version, storeBeganAt: string): string | null {
  const { recordedAt, supersededAt } = version;
  const first = [dayOf(recordedAt), version.deliveredBy].toSorted().at(-1) ?? '';
  if (supersededAt === null || dayOf(supersededAt) > first) return first;
  const before = dayFrom(dayOf(storeBeganAt), -1);
  return version.isFirst && version.deliveredBy <= before ? before : null;
}
