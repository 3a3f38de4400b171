import type { Measure } from '@gongbao/indicator-schema';
import { chartWords, type Language } from '@gongbao/widget/chart';
import { ascending, descending, groups } from 'd3-array';
import type { TargetChange } from '../../data/ledger.ts';
import { element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { indicatorLink } from '../../figure/indicator-link.ts';
import type { Visit } from '../page.ts';
import { type Known, stated } from './verdict-table.ts';

type Kind = TargetChange['kind'];

const kinds: readonly Kind[] = ['appeared', 'redefined', 'dropped'];

export interface ChangeGroup<Change> {
  readonly period: string;
  readonly kind: Kind;
  readonly changes: readonly Change[];
}

/** What changed alike from one report to the next: the newest first, and by place where there are several. */
export function groupChanges<Change extends Pick<TargetChange, 'kind' | 'period' | 'refArea'>>(
  changes: readonly Change[],
): ChangeGroup<Change>[] {
  const inOrder = [...changes].sort(
    (a, b) =>
      descending(a.period.slice(-4), b.period.slice(-4)) ||
      descending(a.period, b.period) ||
      ascending(kinds.indexOf(a.kind), kinds.indexOf(b.kind)) ||
      ascending(a.refArea, b.refArea),
  );
  return groups(
    inOrder,
    ({ period }) => period,
    ({ kind }) => kind,
  ).flatMap(([period, byKind]) => byKind.map(([kind, members]) => ({ period, kind, changes: members })));
}

/** Targets that appeared, vanished or were put in other terms, from one report to the next. */
export function changeList(changes: readonly TargetChange[], known: Known, visit: Visit): HTMLElement | undefined {
  const { ledger } = visit.words;
  if (changes.length === 0) return undefined;
  const lists = groupChanges(changes).map(({ period, kind, changes: alike }) =>
    element(
      'section',
      {},
      element(
        'h3',
        {},
        ledger.changes[kind](period.replace('/', '–')),
        ' ',
        element('small', {}, ledger.targets(alike.length)),
      ),
      element('ul', { class: 'changes' }, ...alike.map((change) => entry(change, known, visit))),
    ),
  );
  return element('section', { class: 'all-changes' }, element('h2', {}, ledger.changesTitle), ...lists);
}

function entry({ kind, indicator, refArea, target, successor }: TargetChange, known: Known, visit: Visit): HTMLElement {
  const place = known.places && markChinese(`${known.places.get(refArea) ?? refArea} · `, visit);
  const query = { measure: target.measure, places: refArea };
  const note = changedMeasure(target.measure, successor?.measure ?? target.measure, visit.language);
  const name = indicatorLink(indicator, query, { names: known.names, visit, ...(note !== undefined && { note }) });
  return element(
    'li',
    { 'data-change': kind },
    element('span', { class: 'what' }, place, name),
    ' ',
    element('span', {}, stated(target, known, visit), successor ? stated(successor, known, visit) : undefined),
  );
}

/** What is measured, where it is not the level itself: 增速, or 数值 → 增速 where that is what changed. */
export function changedMeasure(before: Measure, after: Measure, language: Language): string | undefined {
  const { measure } = chartWords[language];
  if (before !== after) return `${measure[before]} → ${measure[after]}`;
  return before === 'level' ? undefined : measure[before];
}
