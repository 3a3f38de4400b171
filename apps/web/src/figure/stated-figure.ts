import type { SourcedObservation } from '../data/observation.ts';
import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';
import { figureText } from '../text/figure-text.ts';
import { shortReportTitle } from '../text/report-title.ts';
import { plainValue } from './plain-value.ts';
import { placeInReport } from './receipt.ts';

/** A figure in a table: its words, a link to where they stand, and the report's short name. */
export function statedFigure(observation: SourcedObservation | undefined, visit: Visit): HTMLElement | undefined {
  if (!observation) return undefined;
  const figure = figureText(observation, visit.language);
  const link = element('a', { href: placeInReport(visit, observation) });
  const { value } = observation;
  link.append(value === null ? figure : element('data', { value: plainValue(value) }, figure));
  return element(
    'span',
    { class: 'stated', 'data-observation': observation.id },
    link,
    ' ',
    element('small', {}, shortReportTitle(observation.report, visit)),
  );
}
