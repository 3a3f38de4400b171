import type { Checks } from '../../data/checks.ts';
import { element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import type { Visit } from '../page.ts';

/** Figures that were held against each other: what contradicts, and how much holds or could not be checked. */
export function checkList({ findings, summary }: Checks, visit: Visit): HTMLElement {
  const { report } = visit.words;
  const items = findings.map(({ code, severity, message, spans }) =>
    element(
      'li',
      { 'data-finding': code },
      element('strong', {}, report.checkSeverity[severity]),
      ' ',
      markChinese(message, visit),
      element(
        'p',
        {},
        ...spans.flatMap((span, n) => [
          n > 0 && ' · ',
          element('a', { href: hrefOf(code, span, visit) }, element('q', { lang: 'zh-Hans' }, span.quote)),
        ]),
      ),
    ),
  );
  const sum = (of: 'holds' | 'conflicts' | 'notCheckable'): number =>
    summary.reduce((total, rule) => total + rule[of], 0);
  return element(
    'div',
    {},
    element('p', { class: 'note' }, report.checksText(sum('holds'), sum('conflicts'), sum('notCheckable'))),
    element('ul', { class: 'findings' }, ...items),
  );
}

type CheckedSpan = Checks['findings'][number]['spans'][number];

/** Where the words stand on this page: a slogan among the terms, a figure at its place. */
const hrefOf = (code: string, { start }: CheckedSpan, visit: Visit): string =>
  code === 'slogan-components'
    ? visit.hrefWith({ show: 'terms', at: undefined })
    : visit.hrefWith({ show: undefined, at: String(start) });
