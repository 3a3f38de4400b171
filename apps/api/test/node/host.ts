/**
 * Runs a Worker's script in a process of its own, which a test can kill: `node host.ts SCRIPT STATE PORT`. Prints a
 * line when it answers.
 */
import { readFileSync } from 'node:fs';
import { apiBindings, runWorker } from '../../scripts/run-worker.ts';

const [script = '', stateFolder = '', port = ''] = process.argv.slice(2);
const { bindings } = apiBindings;
const tokens = [{ name: 'a test', token: 'a-token-for-tests-only', scopes: ['ingest'] }];
const { address } = await runWorker(readFileSync(script, 'utf8'), stateFolder, {
  ...apiBindings,
  port: Number(port),
  queueConsumers: { 'gongbao-ingest': { maxBatchSize: 5, maxBatchTimeout: 0, maxRetries: 4 } },
  bindings: { ...bindings, REVISION_SECONDS: '0', PATIENCE_MINUTES: '0', TOKENS: JSON.stringify(tokens) },
});
console.log(`ready ${address}`);
