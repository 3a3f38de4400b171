import type { Measure } from '@gongbao/indicator-schema';
import { stringify } from 'csv-stringify/sync';
import type { ComparedColumn, ComparedFigure, Comparison } from '../compare/compare-reports.ts';
import { alignColumns } from './align-columns.ts';
import { labels } from './labels.ts';
import { plainValue } from './plain-value.ts';
import { readableValue } from './readable-value.ts';
import type { Language } from './render-options.ts';

/** Display columns of the widest cell. */
const WIDEST = 28;

const words = {
  zh: { indicator: '指标', measure: '类别', result: '结果', target: '目标', none: '这些报告没有可以并列的数字。' },
  en: {
    indicator: 'indicator',
    measure: 'measure',
    result: 'result',
    target: 'target',
    none: 'These reports have no figures that stand side by side.',
  },
} satisfies Record<Language, Record<'indicator' | 'measure' | 'none' | ComparedColumn['kind'], string>>;

/** How a comparison is written: in which language, and what indicators and places are called. */
export interface ComparisonStyle {
  readonly language: Language;
  readonly nameOf: (indicator: string) => string;
  readonly placeOf: (refArea: string | null) => string;
}

const titleOf = ({ refArea, period, kind }: ComparedColumn, { language, placeOf }: ComparisonStyle): string =>
  `${placeOf(refArea)} ${period} ${words[language][kind]}`;

const measureOf = (measure: Measure, language: Language): string => labels[language].measure[measure];

/** For people: the figures as they are written, several where the reports state several. */
export const renderComparison = ({ columns, rows }: Comparison, style: ComparisonStyle): string => {
  const { language, nameOf } = style;
  if (rows.length === 0) return `${words[language].none}\n`;
  const head = [words[language].indicator, words[language].measure, ...columns.map((column) => titleOf(column, style))];
  const lines = rows.map(({ indicator, measure, cells }) => [
    nameOf(indicator),
    measureOf(measure, language),
    ...cells.map((cell) => cell.map(({ observation }) => readableValue(observation, labels[language])).join(' / ')),
  ]);
  return `${alignColumns([head, ...lines], WIDEST).join('\n')}\n`;
};

const sourceOf = ({ report, observation: { source } }: ComparedFigure): string => `${report}@${source.start}`;

/**
 * A row for each indicator and measure, and for each column its value, unit and source, the report and the offset; several
 * figures of a cell stand with ` / ` between them.
 */
export const renderComparisonCsv = ({ columns, rows }: Comparison, style: ComparisonStyle): string => {
  const joined = (cell: readonly ComparedFigure[], of: (figure: ComparedFigure) => string | number | null): string =>
    cell.map((figure) => of(figure) ?? '').join(' / ');
  const head = columns.flatMap((column) =>
    ['value', 'unit', 'source'].map((part) => `${titleOf(column, style)} ${part}`),
  );
  const lines = rows.map(({ indicator, measure, cells }) => [
    indicator,
    style.nameOf(indicator),
    measure,
    ...cells.flatMap((cell) => [
      joined(cell, ({ observation }) => plainValue(observation.value)),
      joined(cell, ({ observation }) => observation.unit),
      joined(cell, sourceOf),
    ]),
  ]);
  return stringify([['indicator_id', 'indicator', 'measure', ...head], ...lines]);
};
