import type { Asked } from '@gongbao/ledger';
import type { ObservationRecord } from '@gongbao/store';

/** What the ledger knows of a target: the values that it asks for. */
export type Ask = (target: ObservationRecord) => Asked | undefined;

/** Observations of one place and indicator, by period and measure: results with their vintages, targets as intervals. */
export function toSeries(observations: readonly ObservationRecord[], ask: Ask) {
  const groups = new Map<string, ObservationRecord[]>();
  for (const observation of observations.toSorted(byReport)) {
    const key = `${observation.period ?? ''} ${observation.measure}`;
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups.values()]
    .flatMap((group) => toPoint(group, ask) ?? [])
    .sort((a, b) => compare(a.period ?? '', b.period ?? '') || compare(a.measure, b.measure));
}

function toPoint(group: readonly ObservationRecord[], ask: Ask) {
  const [first] = group;
  if (first === undefined) return undefined;
  const vintages = group.filter(({ status }) => status !== 'target');
  const targets = group.filter(({ status }) => status === 'target');
  return {
    period: first.period,
    measure: first.measure,
    result: vintages.at(-1) ?? null,
    vintages,
    targets: targets.map((observation) => toTarget(observation, ask(observation))),
  };
}

function toTarget(observation: ObservationRecord, asked: Asked | undefined) {
  if (asked === undefined) return { interval: null, rule: null, observation };
  const { min, max, minOpen, maxOpen } = asked.interval;
  return { interval: { min: finite(min), max: finite(max), minOpen, maxOpen }, rule: asked.rule, observation };
}

function finite(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}

/** A later report comes later; of one report, a result comes after an estimate, and what stands later in it. */
function byReport(a: ObservationRecord, b: ObservationRecord): number {
  return (
    a.report.year - b.report.year ||
    compare(a.report.deliveredOn ?? '', b.report.deliveredOn ?? '') ||
    certainty(a) - certainty(b) ||
    a.source.start - b.source.start
  );
}

function certainty({ status }: ObservationRecord): number {
  return status === 'actual' ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
