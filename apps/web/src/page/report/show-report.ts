import { loadChecks } from '../../data/checks.ts';
import { englishNames } from '../../data/indicators.ts';
import { loadObservations } from '../../data/observations.ts';
import { loadReport } from '../../data/report-document.ts';
import { reportTitle } from '../../text/report-title.ts';
import type { Page, Visit } from '../page.ts';
import { storedContent } from './report-content.ts';
import { reportView } from './report-view.ts';

/** A stored report: its figures, terms and findings, each where it stands. */
export async function showReport(visit: Visit): Promise<Page> {
  const id = visit.params.id ?? '';
  const [document, { items }, checks, names] = await Promise.all([
    loadReport(id),
    loadObservations({ report: id }),
    // The figures are worth showing without what was found among them.
    loadChecks(id, visit.language).catch(() => null),
    englishNames(visit.language),
  ]);
  const content = storedContent(document, items, { checks, names });
  return { title: reportTitle(content.report, visit), content: reportView(content, visit) };
}
