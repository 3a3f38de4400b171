import { app } from './app.ts';
import type { Bindings } from './bindings.ts';
import type { FileMessage } from './ingest/ingest-setting.ts';
import { ingestSettingOf } from './ingest/ingest-setting-of.ts';

/** As in wrangler.jsonc; every other time is the nightly one. */
const deadLetters = 'gongbao-ingest-dead';
const sweepTime = '*/15 * * * *';
const verificationTime = '47 14-23 * * *';

export default {
  fetch: app.fetch,
  queue: async (batch, env) => {
    const { buryFiles, consumeFiles } = await import('./ingest/consume-files.ts');
    const consume = batch.queue === deadLetters ? buryFiles : consumeFiles;
    return consume(batch, ingestSettingOf(env));
  },
  scheduled: async ({ cron }, env) => {
    if (cron === sweepTime) await (await import('./ingest/sweep-jobs.ts')).sweepJobs(ingestSettingOf(env));
    else if (cron === verificationTime) await (await import('./nightly/run-verification.ts')).runVerification(env);
    else await (await import('./nightly/run-nightly.ts')).runNightly(env);
  },
} satisfies ExportedHandler<Bindings, FileMessage>;
