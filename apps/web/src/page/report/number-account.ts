import type { NumberAccount } from '@gongbao/indicator-schema';
import { element } from '../../dom/element.ts';
import type { Visit } from '../page.ts';

/** What became of every number of the text. */
export function numberAccount({ total, observed, ignored, unresolved }: NumberAccount, visit: Visit): HTMLElement {
  const { words, language } = visit;
  const { report } = words;
  const parts: [string, number][] = [
    [report.observed, observed],
    [report.ignored.date, ignored.date],
    [report.ignored.name, ignored.name],
    [report.ignored.spec, ignored.spec],
    [report.ignored.list, ignored.list],
    [report.ignored.other, ignored.other],
    [report.unresolved, unresolved],
  ];
  const items = parts.map(([name, count]) =>
    element('li', {}, element('strong', {}, count.toLocaleString(language)), ' ', name),
  );
  return element(
    'section',
    { class: 'account' },
    element('h2', {}, report.account),
    element('p', {}, report.accountText(total.toLocaleString(language))),
    element('ul', {}, ...items),
  );
}
