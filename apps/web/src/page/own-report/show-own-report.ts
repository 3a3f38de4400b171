import { element, fragment } from '../../dom/element.ts';
import { figuresCsv } from '../../figure/figures-csv.ts';
import { fileName, saveFile } from '../../figure/save-file.ts';
import { reportTitle } from '../../text/report-title.ts';
import type { Page, Visit } from '../page.ts';
import { parsedContent, type ReportContent } from '../report/report-content.ts';
import { reportView } from '../report/report-view.ts';
import { dropZone } from './drop-zone.ts';
import { type OwnReport, prepareParser } from './open-report.ts';

/** The report that the reader gave last; it lives as long as the window and is never stored. */
let opened: OwnReport | undefined;

/** A report of the reader's own, parsed on their machine. */
export function showOwnReport(visit: Visit): Page {
  const { ownReport } = visit.words;
  const open = (report: OwnReport): void => {
    opened = report;
    visit.go(visit.href('/read', { file: report.name }));
  };
  if (!opened || visit.query.file === undefined) {
    prepareParser();
    const content = element(
      'div',
      { class: 'own-report' },
      element('h1', { tabindex: -1 }, ownReport.title),
      element('p', { class: 'lead' }, ownReport.lead),
      element('p', { class: 'note' }, ownReport.privacy),
      dropZone(visit, open),
    );
    return { title: ownReport.title, content };
  }
  const { parsed, text, review } = opened;
  const content = named(parsedContent(parsed, text, { checks: opened.checks[visit.language], review }), opened.name);
  return { title: reportTitle(content.report, visit), content: reportView(content, visit, tools(opened, visit)) };
}

/** A text that does not say what it is is called by its file. */
const named = (content: ReportContent, name: string): ReportContent => {
  const { report } = content;
  return report.title === null && report.refArea === null
    ? { ...content, report: { ...report, title: name } }
    : content;
};

/** What was read can be taken away, and another file opened. */
function tools(report: OwnReport, visit: Visit): Node {
  const { ownReport } = visit.words;
  const seconds = (report.milliseconds / 1000).toLocaleString(visit.language, { maximumFractionDigits: 2 });
  const json = element('button', { class: 'button', type: 'button', 'data-format': 'JSON' }, 'JSON');
  const csv = element('button', { class: 'button', type: 'button', 'data-format': 'CSV' }, 'CSV');
  json.addEventListener('click', () =>
    saveFile(
      new Blob([JSON.stringify(report.parsed, null, 2)], { type: 'application/json' }),
      fileName(report.name, 'json'),
    ),
  );
  csv.addEventListener('click', () => {
    const { observations } = parsedContent(report.parsed, report.text);
    const addressOf = ({ source }: { source: { start: number; end: number } }) =>
      `${report.name}#char=${source.start},${source.end}`;
    saveFile(
      new Blob([figuresCsv(observations, { citation: report.name, addressOf })], { type: 'text/csv' }),
      fileName(report.name, 'csv'),
    );
  });
  return fragment(
    element('p', { class: 'note' }, ownReport.done(report.name, seconds), ' ', ownReport.privacy),
    element(
      'p',
      { class: 'buttons' },
      json,
      csv,
      element('a', { class: 'button', href: visit.href('/read') }, ownReport.another),
    ),
  );
}
