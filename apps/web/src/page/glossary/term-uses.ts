import { group } from 'd3-array';
import type { ReportSummary } from '../../data/reports.ts';
import type { UsedTerm } from '../../data/terms.ts';
import { element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { reportTitle } from '../../text/report-title.ts';
import type { Visit } from '../page.ts';
import { sloganTree } from './slogan-tree.ts';

type Headers = ReadonlyMap<string, ReportSummary['report']>;

/** The terms as reports themselves explain or shorten them: in which report, of what place and year, how often. */
export function termUses(terms: readonly UsedTerm[], reports: readonly ReportSummary[], visit: Visit): HTMLElement {
  const headers: Headers = new Map(reports.map(({ report }) => [report.id, report]));
  const entries = [...group(terms, ({ term }) => term)].map(([term, uses]) => entry(term, uses, headers, visit));
  return element(
    'section',
    { class: 'term-uses' },
    element('h2', {}, visit.words.glossary.uses),
    element('p', { class: 'note' }, visit.words.glossary.usesText),
    ...entries,
  );
}

function entry(term: string, uses: readonly UsedTerm[], headers: Headers, visit: Visit): HTMLElement {
  const { words } = visit;
  const yearOf = ({ report }: UsedTerm): number => headers.get(report.id)?.year ?? 0;
  const inOrder = [...uses].sort((a, b) => yearOf(a) - yearOf(b) || (a.report.id < b.report.id ? -1 : 1));
  const opened = inOrder.findLast(({ components }) => components.length > 0);
  return element(
    'article',
    { class: 'term', 'data-term': term },
    element('h3', { lang: 'zh-Hans' }, term),
    opened && sloganTree(opened.components),
    element(
      'ul',
      { class: 'entries' },
      ...inOrder.map(({ report, references }) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: visit.href(`/reports/${report.id}`, { show: 'terms' }) },
            markChinese(reportTitle(headers.get(report.id) ?? unknown(report), visit), visit),
          ),
          ' ',
          element('small', {}, words.report.used(references.length)),
        ),
      ),
    ),
  );
}

/** A report that came in after the list of reports was asked for. */
const unknown = ({ id, title }: UsedTerm['report']) => ({
  id,
  title,
  kind: 'unknown' as const,
  year: null,
  refArea: null,
});
