import type { TargetChange } from '../../data/ledger.ts';
import { element } from '../../dom/element.ts';
import { indicatorLink } from '../../figure/indicator-link.ts';
import type { Visit } from '../page.ts';
import { type Known, stated } from './verdict-table.ts';

/** Targets that appeared, vanished or were put in other terms, from one report to the next. */
export function changeList(changes: readonly TargetChange[], known: Known, visit: Visit): HTMLElement | undefined {
  const { ledger } = visit.words;
  if (changes.length === 0) return undefined;
  const items = [...changes]
    .sort((a, b) => b.period.localeCompare(a.period))
    .map(({ kind, indicator, period, refArea, target, successor }) =>
      element(
        'li',
        { 'data-change': kind },
        element('strong', {}, ledger.changes[kind](period.replace('/', '–'))),
        ' ',
        known.places && `${known.places.get(refArea) ?? refArea} · `,
        indicatorLink(indicator, { measure: target.measure, places: refArea }, { names: known.names, visit }),
        ' ',
        stated(target, known, visit),
        successor ? stated(successor, known, visit) : undefined,
      ),
    );
  return element('section', {}, element('h2', {}, ledger.changesTitle), element('ul', { class: 'changes' }, ...items));
}
