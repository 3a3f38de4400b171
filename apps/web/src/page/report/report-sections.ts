import { chartWords, formatFigure, formatPeriod } from '@gongbao/widget/chart';
import { group } from 'd3-array';
import type { SourcedObservation } from '../../data/observation.ts';
import type { OutlineSection } from '../../data/report-document.ts';
import { element } from '../../dom/element.ts';
import { stackingTable } from '../../dom/stacking-table.ts';
import { indicatorLink } from '../../figure/indicator-link.ts';
import { plainValue } from '../../figure/plain-value.ts';
import type { Visit } from '../page.ts';
import type { ReportContent } from './report-content.ts';

const headingOf = ({ ordinal, title }: OutlineSection): string => `${ordinal ?? ''}${title}`;

/** The headings as a tree of links to their figures. */
export function outlineList(outline: readonly OutlineSection[]): HTMLElement {
  const items = outline.map((section) =>
    element(
      'li',
      {},
      element('a', { href: `#${section.id}`, lang: 'zh-Hans' }, headingOf(section)),
      section.children.length > 0 && outlineList(section.children),
    ),
  );
  return element('ol', { class: 'outline' }, ...items);
}

/** The figures under the headings that they stand under. */
export function figuresBySection(
  { outline, observations, names }: Pick<ReportContent, 'outline' | 'observations' | 'names'>,
  visit: Visit,
): HTMLElement[] {
  const table = (own: readonly SourcedObservation[]): HTMLElement => figuresOf(own, names, visit);
  const bySection = group(observations, ({ section }) => section);
  const before = bySection.get(null);
  const first = before ? [element('section', {}, element('h3', {}, visit.words.report.before), table(before))] : [];
  const show = (section: OutlineSection): HTMLElement => {
    const own = bySection.get(section.id);
    return element(
      'section',
      { id: section.id, class: `level-${Math.min(section.level, 4)}` },
      element('h3', { lang: 'zh-Hans' }, headingOf(section)),
      own && table(own),
      ...section.children.map(show),
    );
  };
  return [...first, ...outline.map(show)];
}

function figuresOf(
  observations: readonly SourcedObservation[],
  names: ReadonlyMap<string, string>,
  visit: Visit,
): HTMLElement {
  const { report } = visit.words;
  const columns = [report.indicator, report.statement, report.period, report.status, report.words];
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
  const figure = formatFigure(observation, language);
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
    ),
    element('td', {}, formatPeriod(period)),
    element('td', {}, chart.status[status]),
    element('td', { lang: 'zh-Hans' }, source.quote),
  );
}
