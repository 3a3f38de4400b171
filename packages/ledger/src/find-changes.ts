import { inTermsOfChange } from './in-terms-of-change.ts';
import { isJoinedWith } from './joint-target.ts';
import { distinctTargets } from './judge-targets.ts';
import type { Gap, Statement, TargetChange } from './ledger.ts';
import { factorBetween, plainName, seriesOf, subjectOf } from './series.ts';
import type { Shelf, ShelvedReport } from './shelf.ts';

/** A target that one expects to see again: a row of an indicator table, or an indicator of the catalogue. */
const recurring = ({ table, indicator }: Statement) => table !== null || indicator.id !== null;

interface TargetSet {
  readonly refArea: string;
  readonly kind: string;
  readonly year: number;
  /** All of them: what a year sets without being expected again may still go on from a year to the next. */
  readonly targets: readonly Statement[];
}

/** The targets of a year as its own report sets them, else as the next year's table repeats them. */
function targetSets(reports: readonly ShelvedReport[]): TargetSet[] {
  const own = new Map<string, TargetSet>();
  const repeated = new Map<string, TargetSet>();
  for (const { refArea, year, report, statements } of reports) {
    const { kind } = report.report;
    const targets = distinctTargets(statements);
    const of = (target: number) => targets.filter(({ period }) => period === String(target));
    own.set(`${refArea} ${kind} ${year}`, { refArea, kind, year, targets: of(year) });
    const before = of(year - 1).filter(({ table }) => table !== null);
    if (before.length > 0)
      repeated.set(`${refArea} ${kind} ${year - 1}`, { refArea, kind, year: year - 1, targets: before });
  }
  return [...new Map([...repeated, ...own]).values()].sort((a, b) => a.year - b.year);
}

/** 减少农村贫困人口1000万人 and 农村贫困人口减少1000万人 are one target. */
function sameChange(a: Statement, b: Statement): boolean {
  const [first, second] = [inTermsOfChange(a), inTermsOfChange(b)];
  if (first === undefined || second === undefined) return false;
  return (
    plainName(first.indicator.text) === plainName(second.indicator.text) && factorBetween(first, second) !== undefined
  );
}

/** Two targets in words are the same target, whatever their words; two numbers when they can be compared. */
function sameTerms(a: Statement, b: Statement): boolean {
  if (a.value === null || b.value === null) return a.value === b.value && subjectOf(a) === subjectOf(b);
  return (seriesOf(a) === seriesOf(b) && factorBetween(a, b) !== undefined) || sameChange(a, b);
}

/** 优良天数 and 优良天数比例: one name inside the other, long enough to mean something. */
function nameInName(a: Statement, b: Statement): boolean {
  const [short = '', long = ''] = [plainName(a.indicator.text), plainName(b.indicator.text)].sort(
    (x, y) => x.length - y.length,
  );
  return short.length >= 4 && long.includes(short);
}

function differenceOf(a: Statement, b: Statement): NonNullable<TargetChange['difference']> {
  if ((a.value === null) !== (b.value === null)) return 'number-and-words';
  if (a.measure !== b.measure) return 'measure';
  return factorBetween(a, b) === undefined && a.value !== null ? 'unit' : 'definition';
}

const indicatorOf = ({ indicator }: Statement) => ({ id: indicator.id, text: indicator.text });

/** Takes out of both lists the pairs that the test joins, each target once. */
function takePairs(
  left: Statement[],
  right: Statement[],
  joins: (a: Statement, b: Statement) => boolean,
): [Statement, Statement][] {
  const pairs: [Statement, Statement][] = [];
  for (const a of left.slice()) {
    const at = right.findIndex((b) => joins(a, b));
    if (at < 0) continue;
    pairs.push([a, right[at] as Statement]);
    left.splice(left.indexOf(a), 1);
    right.splice(at, 1);
  }
  return pairs;
}

const amountFirst = ({ measure }: Statement): number => (measure === 'level' ? 0 : 1);

/** 5000亿元 and, of the same, +1000亿元 are one target told in two forms: the amount stands for both. */
function onePerSubject(targets: readonly Statement[]): Statement[] {
  const ordered = targets.toSorted((a, b) => amountFirst(a) - amountFirst(b));
  const first = new Map<string, Statement>();
  for (const target of ordered) if (!first.has(subjectOf(target))) first.set(subjectOf(target), target);
  const kept = new Set(first.values());
  return targets.filter((target) => kept.has(target));
}

/** Of a table only a table can show that a row is new or gone, and of prose only prose. */
const couldHold = ({ targets }: TargetSet, { table }: Statement): boolean =>
  targets.some((other) => (other.table === null) === (table === null));

const both =
  (test: (target: Statement) => boolean, joins: (a: Statement, b: Statement) => boolean) =>
  (a: Statement, b: Statement): boolean =>
    test(a) && test(b) && joins(a, b);

/** The pairs in which a target for several things meets the target of one of them, in either year. */
function takeJoined(gone: Statement[], come: Statement[], before: TargetSet, after: TargetSet) {
  const goneOn = gone.flatMap((target): [Statement, Statement][] => {
    const successor = after.targets.find((other) => isJoinedWith(target, other));
    return successor ? [[target, successor]] : [];
  });
  const comeFrom = come.flatMap((successor): [Statement, Statement][] => {
    const target = before.targets.find((other) => isJoinedWith(other, successor));
    return target ? [[target, successor]] : [];
  });
  const taken = new Set([...goneOn.map(([target]) => target), ...comeFrom.map(([, successor]) => successor)]);
  const alreadySaid = new Set(goneOn.map(([, successor]) => successor));
  return { taken, pairs: [...goneOn, ...comeFrom.filter(([, successor]) => !alreadySaid.has(successor))] };
}

function compareSets(before: TargetSet, after: TargetSet): TargetChange[] {
  const left = [...before.targets];
  const right = [...after.targets];
  const unchanged = takePairs(left, right, sameTerms);
  const settled = new Set(unchanged.flat().map(subjectOf));
  const open = (list: Statement[]) => onePerSubject(list.filter((target) => !settled.has(subjectOf(target))));
  const [gone, come] = [open(left), open(right)];
  const renamed = [
    ...takePairs(gone, come, (a, b) => subjectOf(a) === subjectOf(b)),
    ...takePairs(gone, come, both(recurring, nameInName)),
  ];
  const { taken, pairs } = takeJoined(gone, come, before, after);
  const redefined = [...renamed, ...pairs].filter((pair) => pair.some(recurring));
  const alone = (list: readonly Statement[], other: TargetSet) =>
    list.filter((target) => recurring(target) && !taken.has(target) && couldHold(other, target));
  const base = { refArea: after.refArea, period: String(after.year) };
  const plain = { ...base, successor: null, difference: null };
  return [
    ...alone(gone, after).map((target) => ({
      kind: 'dropped' as const,
      indicator: indicatorOf(target),
      target,
      ...plain,
    })),
    ...redefined.map(([target, successor]) => ({
      kind: 'redefined' as const,
      indicator: indicatorOf(target),
      ...base,
      target,
      successor,
      difference: differenceOf(target, successor),
    })),
    ...alone(come, before).map((target) => ({
      kind: 'appeared' as const,
      indicator: indicatorOf(target),
      target,
      ...plain,
    })),
  ];
}

const placesOf = (shelf: Shelf) => [...new Set(shelf.reports.map(({ refArea }) => refArea))];

/** Compares the targets of neighbouring years, report kind by report kind; a missing year is not bridged. */
export function findChanges(shelf: Shelf): TargetChange[] {
  return placesOf(shelf).flatMap((refArea) => {
    const sets = targetSets(shelf.of(refArea));
    return sets.flatMap((before) => {
      const after = sets.find(({ kind, year }) => kind === before.kind && year === before.year + 1);
      return after?.targets.some(recurring) && before.targets.some(recurring) ? compareSets(before, after) : [];
    });
  });
}

/** The years between a place's first and last report for which there is no report. */
export function findGaps(shelf: Shelf): Gap[] {
  return placesOf(shelf).flatMap((refArea) => {
    const years = new Set(shelf.of(refArea).map(({ year }) => year));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const missing = Array.from({ length: last - first }, (_, step) => first + step).filter((year) => !years.has(year));
    return missing.map((year) => ({ refArea, year }));
  });
}
