import type { ParsedReport } from '@gongbao/indicator-schema';
import type { Format, Language } from './render-options.ts';

export interface RenderOptions {
  readonly format: Format;
  readonly lang: Language;
  /** One document rather than a list of them. */
  readonly single: boolean;
}

/** Reports as text in a format. The same reports give the same characters. */
export const renderReports = async (
  reports: readonly ParsedReport[],
  { format, lang, single }: RenderOptions,
): Promise<string> => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(single ? reports[0] : reports, null, 2)}\n`;
    case 'ndjson':
      return reports.map(renderNdjson).join('');
    case 'csv': {
      const { renderCsv } = await import('./render-csv.ts');
      return renderCsv(reports);
    }
    case 'text': {
      const { renderText } = await import('./render-text.ts');
      return reports.map((report) => renderText(report, lang)).join('\n\n');
    }
  }
};

const renderNdjson = ({ report, observations }: ParsedReport): string =>
  observations.map((observation) => `${JSON.stringify({ report: report.id, ...observation })}\n`).join('');
