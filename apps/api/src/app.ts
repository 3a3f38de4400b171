import { OpenAPIHono } from '@hono/zod-openapi';
import { getPath } from 'hono/utils/url';
import type { ApiEnvironment } from './bindings.ts';
import { serveDocs } from './docs/serve-docs.ts';
import { serveEmbed } from './embed/serve-embed.ts';
import { findPage } from './embed/serve-page.ts';
import { splitEnding } from './format/formats.ts';
import { answerFailure } from './http/answer-failure.ts';
import { refuseInvalid } from './http/invalid-parameters.ts';
import { keepAnswers } from './http/keep-answers.ts';
import { limitRate } from './http/limit-rate.ts';
import { logRequest } from './http/log-request.ts';
import { openRequest } from './http/open-request.ts';
import { openToReaders } from './http/open-to-readers.ts';
import { Problem } from './http/problem.ts';
import { refuseOtherMethods } from './http/refuse-other-methods.ts';
import { secureAnswers } from './http/secure-answers.ts';
import { checkFile } from './routes/check-file.ts';
import { comparePlaces } from './routes/compare-places.ts';
import { getBulkFile } from './routes/get-bulk-file.ts';
import { getChangesFeed } from './routes/get-changes-feed.ts';
import { getChart } from './routes/get-chart.ts';
import { getFigures } from './routes/get-figures.ts';
import { getHealth } from './routes/get-health.ts';
import { getIndicator } from './routes/get-indicator.ts';
import { getIngest } from './routes/get-ingest.ts';
import { getLedger } from './routes/get-ledger.ts';
import { getObservation } from './routes/get-observation.ts';
import { getOEmbed } from './routes/get-oembed.ts';
import { getPlace } from './routes/get-place.ts';
import { getReadiness } from './routes/get-readiness.ts';
import { getReport } from './routes/get-report.ts';
import { getReportNumbers } from './routes/get-report-numbers.ts';
import { getSeries } from './routes/get-series.ts';
import { listBulkFiles } from './routes/list-bulk-files.ts';
import { listChanges } from './routes/list-changes.ts';
import { listIndicators } from './routes/list-indicators.ts';
import { listObservations } from './routes/list-observations.ts';
import { listPlaces } from './routes/list-places.ts';
import { listReportFindings } from './routes/list-report-findings.ts';
import { listReportObservations } from './routes/list-report-observations.ts';
import { listReportTerms } from './routes/list-report-terms.ts';
import { listReportVersions } from './routes/list-report-versions.ts';
import { listReports } from './routes/list-reports.ts';
import { listTerms } from './routes/list-terms.ts';
import { parseFile } from './routes/parse-file.ts';
import { reviewFile } from './routes/review-file.ts';
import { search } from './routes/search.ts';
import { sendReport } from './routes/send-report.ts';
import { verifySentence } from './routes/verify-sentence.ts';

const base = new OpenAPIHono<ApiEnvironment>({
  defaultHook: refuseInvalid,
  getPath: (request) => splitEnding(getPath(request)).path,
});

base.onError(answerFailure);
base.notFound(async (c) => {
  const page = await findPage(c);
  if (page) return page;
  const { pathname } = c.get('url');
  const headers = { 'cache-control': 'no-store' };
  const problem = new Problem('not-found', { detail: `No such address: ${pathname}`, headers });
  return problem.toResponse(pathname, c.get('requestId'));
});

base.use(logRequest);
base.use(secureAnswers);
base.use(openToReaders);
base.use(refuseOtherMethods(base));
// What is kept costs no more than a refusal would: only what is asked of the database counts.
base.use('/v1/*', openRequest, keepAnswers, limitRate('READS'));
// No session is kept and nothing is sent unasked: there is no stream to open by GET, and nothing to end by DELETE.
base.post('/mcp', async (c) => (await import('./mcp/answer-message.ts')).answerMessage(c));

export const app = base.openapiRoutes([
  getHealth,
  getReadiness,
  listPlaces,
  getPlace,
  listIndicators,
  getIndicator,
  listReports,
  getReport,
  listReportObservations,
  listReportTerms,
  listReportFindings,
  getReportNumbers,
  listReportVersions,
  listObservations,
  getObservation,
  getSeries,
  comparePlaces,
  getFigures,
  getChart,
  getOEmbed,
  getLedger,
  listTerms,
  search,
  listChanges,
  getChangesFeed,
  listBulkFiles,
  getBulkFile,
  parseFile,
  checkFile,
  reviewFile,
  verifySentence,
  sendReport,
  getIngest,
]);
app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
serveDocs(app);
serveEmbed(app);
