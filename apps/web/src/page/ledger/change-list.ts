import type { TargetChange } from '../../data/ledger.ts';
import { element } from '../../dom/element.ts';
import type { Visit } from '../page.ts';
import { type Sources, stated } from './verdict-table.ts';

/** Targets that appeared, vanished or were put in other terms, from one report to the next. */
export function changeList(changes: readonly TargetChange[], sources: Sources, visit: Visit): HTMLElement | undefined {
  const { ledger } = visit.words;
  if (changes.length === 0) return undefined;
  const items = [...changes]
    .sort((a, b) => b.period.localeCompare(a.period))
    .map(({ kind, indicator, period, target, successor }) =>
      element(
        'li',
        { 'data-change': kind },
        element('strong', {}, ledger.changes[kind](period.replace('/', '–'))),
        ' ',
        element('span', { lang: 'zh-Hans' }, indicator.text),
        ' ',
        stated(target, sources, visit),
        successor ? stated(successor, sources, visit) : undefined,
      ),
    );
  return element('section', {}, element('h2', {}, ledger.changesTitle), element('ul', { class: 'changes' }, ...items));
}
