import { chartWords, formatPeriod } from '@gongbao/widget/chart';
import { group } from 'd3-array';
import type { SourcedObservation } from '../../data/observation.ts';
import type { OutlineSection } from '../../data/report-document.ts';
import { element } from '../../dom/element.ts';
import { stackingTable } from '../../dom/stacking-table.ts';
import { indicatorLink } from '../../figure/indicator-link.ts';
import { plainValue } from '../../figure/plain-value.ts';
import { figureText } from '../../text/figure-text.ts';
import { saysMore } from '../../text/says-more.ts';
import type { Visit } from '../page.ts';
import { sectionsWith, shownHeading } from './outline-list.ts';
import type { ReportContent } from './report-content.ts';

/** A part of a part has a smaller heading; below h6 there is none. */
const headings = ['h3', 'h4', 'h5', 'h6'] as const;

/** The figures under the headings that they stand under; headings without any are left to the outline. */
export function figuresBySection(
  { outline, observations, names }: Pick<ReportContent, 'outline' | 'observations' | 'names'>,
  visit: Visit,
): HTMLElement[] {
  const table = (own: readonly SourcedObservation[]): HTMLElement => figuresOf(own, names, visit);
  const bySection = group(observations, ({ section }) => section);
  const before = bySection.get(null);
  const first = before ? [element('section', {}, element('h3', {}, visit.words.report.before), table(before))] : [];
  const withFigures = sectionsWith(outline, new Set(bySection.keys()));
  const show = (sections: readonly OutlineSection[], depth: number): HTMLElement[] =>
    sections
      .filter(({ id }) => withFigures.has(id))
      .map((section) => {
        const own = bySection.get(section.id);
        return element(
          'section',
          { id: section.id },
          element(headings[depth] ?? 'h6', { lang: 'zh-Hans' }, ...shownHeading(section, visit)),
          own && table(own),
          ...show(section.children, depth + 1),
        );
      });
  return [...first, ...show(outline, 0)];
}

function figuresOf(
  observations: readonly SourcedObservation[],
  names: ReadonlyMap<string, string>,
  visit: Visit,
): HTMLElement {
  const { report } = visit.words;
  const columns = [report.indicator, report.statement, report.period, report.status];
  return element(
    'div',
    { class: 'table-scroll' },
    stackingTable(
      element(
        'table',
        { class: 'figures-table in-section' },
        element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, ...observations.map((observation) => row(observation, names, visit))),
      ),
    ),
  );
}

function row(observation: SourcedObservation, names: ReadonlyMap<string, string>, visit: Visit): HTMLElement {
  const { indicator, period, status, value, source, measure } = observation;
  const { language } = visit;
  const chart = chartWords[language];
  const figure = figureText(observation, language);
  return element(
    'tr',
    { 'data-observation': observation.id },
    element('th', { scope: 'row' }, indicatorLink(indicator, { measure }, { names, visit })),
    element(
      'td',
      {},
      value === null ? figure : element('data', { value: plainValue(value) }, figure),
      ' ',
      element('small', {}, chart.measure[measure]),
      ' ',
      value !== null && saysMore(source.quote, figure) && element('q', { lang: 'zh-Hans' }, source.quote),
    ),
    element('td', {}, formatPeriod(period)),
    element('td', {}, chart.status[status]),
  );
}
