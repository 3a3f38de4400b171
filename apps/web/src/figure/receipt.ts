import { chartWords, formatFigure, formatPeriod, formatValue } from '@gongbao/widget/chart';
import type { SourcedObservation } from '../data/observation.ts';
import { element } from '../dom/element.ts';
import { markChinese } from '../dom/mark-chinese.ts';
import type { Visit } from '../page/page.ts';
import { countedUnit, englishUnit } from '../text/english-unit.ts';
import { joinFacts } from '../text/join-facts.ts';
import { placeLabel } from '../text/place-name.ts';
import { reportTitle } from '../text/report-title.ts';

export interface ReceiptNotes {
  /** A newer statement replaces this one. */
  readonly isEarlier?: boolean;
  /** How often the same number is stated again. */
  readonly repeats?: number;
  /** The card stands in the report itself. */
  readonly isInText?: boolean;
}

/** The address of a number in its report. */
export const placeInReport = ({ href }: Visit, { id, report, source }: SourcedObservation): string =>
  href(`/reports/${report.id || id}`, { at: String(source.start) });

/** The proof of a figure: the figure large, the words of the source, what they were read as, and where they stand. */
export function receipt(observation: SourcedObservation, visit: Visit, notes: ReceiptNotes = {}): HTMLElement {
  const { language, words } = visit;
  const { status, period, value, source, measure } = observation;
  const chart = chartWords[language];
  const state = notes.isEarlier ? `${chart.status[status]} · ${chart.earlier}` : chart.status[status];
  const place = observation.place && placeLabel(observation.place, visit);
  const what = measure === 'level' ? undefined : chart.measure[measure];
  return element(
    'article',
    {},
    element('p', { class: 'about' }, markChinese(joinFacts([place, formatPeriod(period), what, state]), visit)),
    element('p', { class: value === null ? 'number wording' : 'number' }, formatFigure(observation, language)),
    details([
      [words.receipt.words, element('q', { lang: 'zh-Hans' }, source.quote)],
      [words.receipt.scaled, scaled(observation, visit)],
      [words.receipt.named, chinese(observation.indicator.text)],
      [words.receipt.section, observation.sectionTitle === null ? undefined : chinese(observation.sectionTitle)],
      [words.receipt.modality, observation.modality === null ? undefined : chinese(observation.modality)],
      [words.receipt.attribute, observation.attribute === null ? undefined : chinese(observation.attribute)],
      [words.receipt.against, observation.against === null ? undefined : chinese(observation.against)],
    ]),
    !notes.isInText && element('p', { class: 'about' }, markChinese(reportTitle(observation.report, visit), visit)),
    notes.repeats ? element('p', { class: 'about' }, words.receipt.alsoStated(notes.repeats)) : undefined,
    element(
      'p',
      { class: 'tools' },
      notes.isInText ? indicatorLink(observation, visit) : reportLink(observation, visit),
    ),
  );
}

/** For readers who do not count in 万 and 亿: the number in its plain unit. */
function scaled({ quantity, unit, measure }: SourcedObservation, { language }: Visit): Node | undefined {
  if (language !== 'en' || quantity === null || unit === quantity.unit || measure === 'rank') return undefined;
  const name = englishUnit(quantity.unit);
  if (name === undefined) return undefined;
  const counted = countedUnit(name, typeof quantity.value === 'number' ? quantity.value : Number.NaN);
  return element('span', {}, `${formatValue(quantity.value, language)} ${counted}`);
}

const reportLink = (observation: SourcedObservation, visit: Visit): HTMLElement =>
  element('a', { href: placeInReport(visit, observation) }, visit.words.receipt.open);

function indicatorLink({ indicator, measure }: SourcedObservation, { href, words }: Visit): HTMLElement | string {
  if (indicator.id === null) return words.report.notLinked;
  return element('a', { href: href(`/indicators/${indicator.id}`, { measure }) }, words.receipt.compare);
}

const chinese = (text: string): HTMLElement => element('span', { lang: 'zh-Hans' }, text);

function details(rows: readonly (readonly [string, Node | undefined])[]): HTMLElement {
  const list = element('dl');
  for (const [name, value] of rows) if (value) list.append(element('dt', {}, name), element('dd', {}, value));
  return list;
}
