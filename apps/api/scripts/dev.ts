/**
 * Serves the API and, where it is built, the page on http://localhost:8787, or on PORT, out of data/.
 *
 * GONGBAO_STATE  where the database is kept; apps/api/.wrangler/state by default
 * GONGBAO_QUIET  whatever it is: no line for each request
 * GONGBAO_TOKEN  a token of at least 20 characters, with which reports can be sent to this service
 */
import { localState, prepareLocalDatabase } from './local-database.ts';
import { startLocalWorker, sweep, waitUntilReady } from './local-worker.ts';

const readyWithinSeconds = 120;

const port = Number(process.env.PORT ?? 8787);
const isQuiet = process.env.GONGBAO_QUIET !== undefined;
const token = process.env.GONGBAO_TOKEN;
const tokens = token === undefined ? [] : [{ name: 'local', token, scopes: ['ingest'] }];

const summary = await prepareLocalDatabase(localState);
if (summary) {
  const { written, unchanged, withdrawn } = summary;
  console.log(`Reports: ${written} loaded, ${unchanged} unchanged, ${withdrawn} withdrawn.`);
}

// Messages live in the Worker's memory here: when it starts none is left, so that whatever is not read waits too long.
const vars = { PATIENCE_MINUTES: '0', CURSOR_KEY: 'local', TOKENS: JSON.stringify(tokens) };
const worker = startLocalWorker({ port, stateFolder: localState, vars, isQuiet });
worker.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => worker.kill('SIGTERM'));

if (await waitUntilReady(port, readyWithinSeconds)) {
  await sweep(port);
  console.log(`The API answers on http://localhost:${port}`);
} else {
  console.error(`Nothing answered on http://localhost:${port} within ${readyWithinSeconds} seconds.`);
  worker.kill('SIGTERM');
}
