import type { SourcedObservation } from '../../data/observation.ts';
import { loadObservations } from '../../data/observations.ts';
import { loadReport, type ReportDocument } from '../../data/report-document.ts';
import { element } from '../../dom/element.ts';
import { formatDate } from '../../text/format-date.ts';
import { reportTitle } from '../../text/report-title.ts';
import type { Page, Visit } from '../page.ts';
import { numberAccount } from './number-account.ts';
import { figuresBySection, outlineList } from './report-sections.ts';

/** One report: who said it when, the outline, and every figure that was read, where it stands. */
export async function showReport(visit: Visit): Promise<Page> {
  const id = visit.params.id ?? '';
  const [document, { items }] = await Promise.all([loadReport(id), loadObservations({ report: id })]);
  const title = reportTitle(document.report, visit);
  const inOrder = [...items].sort((a, b) => a.source.start - b.source.start);
  const content = element(
    'div',
    { class: 'report-page' },
    element('header', {}, element('h1', { tabindex: -1 }, title), masthead(document, visit)),
    element(
      'nav',
      { class: 'context', 'aria-label': visit.words.report.outline },
      element('h2', {}, visit.words.report.outline),
      outlineList(document.outline),
    ),
    element(
      'div',
      { class: 'main-column' },
      numberAccount(document.numbers, visit),
      element('h2', {}, visit.words.report.figures),
      element('p', { class: 'note' }, visit.words.report.noText),
      ...figuresBySection(document.outline, inOrder, visit),
    ),
  );
  requestAnimationFrame(() => showAsked(content, inOrder, visit.query.at));
  return { title, content };
}

/** Brings the number that the address names into sight. */
function showAsked(content: HTMLElement, observations: readonly SourcedObservation[], at: string | undefined): void {
  const asked = observations.find(({ source }) => String(source.start) === at);
  const row = asked && content.querySelector(`[data-observation="${CSS.escape(asked.id)}"]`);
  if (!row) return;
  row.classList.add('asked');
  row.scrollIntoView({ block: 'center' });
}

function masthead({ report, source }: ReportDocument, { words, language }: Visit): HTMLElement {
  const { speaker } = report;
  const rows: [string, string | null][] = [
    [words.report.delivered, report.deliveredOn && formatDate(report.deliveredOn, language)],
    [words.report.meeting, report.meeting],
    [words.report.speaker, speaker && [speaker.name, speaker.title].filter(Boolean).join('，')],
    [words.report.issuer, report.issuer],
    [words.report.reviewed, report.reviewPeriods.map((period) => period.replace('/', '–')).join('、') || null],
    [words.report.planned, report.year === null ? null : String(report.year)],
    [words.report.source, words.report.sourceText(source.length.toLocaleString(language), source.sha256.slice(0, 12))],
  ];
  const list = element('dl', { class: 'facts' });
  for (const [name, value] of rows) if (value) list.append(element('dt', {}, name), element('dd', {}, value));
  return list;
}
