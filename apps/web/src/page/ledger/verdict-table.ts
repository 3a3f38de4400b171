import type { ReportHeader } from '@gongbao/indicator-schema';
import { chartWords, saidVerdict } from '@gongbao/widget/chart';
import { ascending, descending } from 'd3-array';
import type { Statement, Verdict } from '../../data/ledger.ts';
import { element, fragment } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { stackingTable } from '../../dom/stacking-table.ts';
import { indicatorLink } from '../../figure/indicator-link.ts';
import { plainValue } from '../../figure/plain-value.ts';
import { verdictSign } from '../../figure/verdict-sign.ts';
import { figureText } from '../../text/figure-text.ts';
import { shortReportTitle } from '../../text/report-title.ts';
import type { Visit } from '../page.ts';

/** What the statements of a ledger are told by. */
export interface Known {
  readonly reports: ReadonlyMap<string, ReportHeader>;
  /** The names of places, where there are several. */
  readonly places: ReadonlyMap<string, string> | null;
  /** English names of indicators, for readers of English. */
  readonly names: ReadonlyMap<string, string>;
}

/** Verdicts with both their statements, by year, place and the report's own order; those still to come at the end. */
export function verdictTable(verdicts: readonly Verdict[], known: Known, most: number, visit: Visit): HTMLElement {
  const { ledger } = visit.words;
  const columns = [
    ...(known.places ? [['of-place', ledger.place]] : []),
    ['of-indicator', ledger.indicator],
    ['of-period', ledger.period],
    ['of-target', ledger.target],
    ['of-result', ledger.result],
    ['of-verdict', ledger.verdict],
    ['of-distance', ledger.distance],
  ] as const;
  const inOrder = [...verdicts].sort(
    (a, b) =>
      Number(a.verdict === 'too-early') - Number(b.verdict === 'too-early') ||
      descending(a.period, b.period) ||
      ascending(a.refArea, b.refArea) ||
      ascending(a.target.source.start, b.target.source.start),
  );
  return element(
    'div',
    { class: 'table-scroll', role: 'region', 'aria-label': ledger.title, tabindex: 0 },
    stackingTable(
      element(
        'table',
        { class: 'figures-table verdicts' },
        element(
          'thead',
          {},
          element('tr', {}, ...columns.map(([of, name]) => element('th', { scope: 'col', class: of }, name))),
        ),
        element('tbody', {}, ...inOrder.slice(0, most).map((verdict) => row(verdict, known, visit))),
      ),
    ),
  );
}

function row(entry: Verdict, known: Known, visit: Visit): HTMLElement {
  const { indicator, period, verdict, target, result, distance, sentence, refArea } = entry;
  const { language } = visit;
  const query = { measure: target.measure, places: refArea };
  return element(
    'tr',
    { 'data-verdict': verdict, 'data-target': target.id, 'data-place': refArea },
    known.places && element('td', {}, placeLink(refArea, known.places, visit)),
    element(
      'th',
      { scope: 'row' },
      indicatorLink(indicator, query, {
        names: known.names,
        visit,
        ...(target.measure !== 'level' && { note: chartWords[language].measure[target.measure] }),
      }),
    ),
    element('td', { class: 'period' }, period.replace('/', '–')),
    element('td', {}, stated(target, known, visit)),
    element('td', {}, result ? stated(result, known, visit) : '—'),
    element(
      'td',
      {},
      verdictSign(saidVerdict(entry), visit),
      element('small', {}, markChinese(sentence[language], visit)),
    ),
    element('td', {}, distance ? signed(distance, target, visit) : ''),
  );
}

const placeLink = (code: string, names: ReadonlyMap<string, string>, visit: Visit): HTMLElement =>
  element('a', { href: visit.href(`/places/${code}`) }, markChinese(names.get(code) ?? code, visit));

/** The figure, the words of the source, and the report that says so. */
export function stated(statement: Statement, { reports }: Known, visit: Visit): HTMLElement {
  const { value, source, report } = statement;
  const figure = figureText(statement, visit.language);
  const header = reports.get(report);
  const link = element('a', { href: visit.href(`/reports/${report}`, { at: String(source.start) }) });
  // A target in words is its own quote.
  const quote = element('q', { lang: 'zh-Hans' }, source.quote);
  const isQuote = figure === source.quote;
  const shown = value === null ? figure : element('data', { value: plainValue(value) }, figure);
  link.append(isQuote && value === null ? quote : shown);
  return element(
    'span',
    { class: 'stated', 'data-observation': statement.id },
    link,
    ' ',
    element(
      'span',
      { class: 'proof' },
      link.contains(quote) ? undefined : fragment(quote, ' '),
      element('small', {}, header ? shortReportTitle(header, visit) : report),
    ),
  );
}

/** A difference of percentages is in percentage points, every other in the unit of the target. */
function signed(
  { value, unit }: NonNullable<Verdict['distance']>,
  { quantity, ...target }: Statement,
  { language }: Visit,
): HTMLElement {
  const factor = unit === target.unit && quantity !== null ? factorOf(target.value, quantity.value) : undefined;
  const points = unit === '个百分点' ? { value, unit: '%{point}' } : null;
  const counted =
    factor === undefined || quantity === null
      ? points
      : { value: Number((value * factor).toPrecision(12)), unit: quantity.unit };
  const figure = {
    ...target,
    measure: 'change',
    value,
    unit,
    quantity: counted,
    bound: 'eq',
    status: 'actual',
  } as const;
  return element('data', { value: String(value) }, `${value > 0 ? '+' : ''}${figureText(figure, language)}`);
}

/** How many of the plain unit the written one is. */
const factorOf = (written: Statement['value'], plain: Statement['value']): number | undefined => {
  const [one, other] = [written, plain].map((value) =>
    typeof value === 'object' && value && 'min' in value ? value.min : value,
  );
  return typeof one === 'number' && typeof other === 'number' && one !== 0 ? other / one : undefined;
};
