import { app } from './app.ts';
import type { Bindings } from './bindings.ts';
import { buryFiles, consumeFiles } from './ingest/consume-files.ts';
import type { FileMessage } from './ingest/ingest-setting.ts';
import { ingestSettingOf } from './ingest/ingest-setting-of.ts';
import { sweepJobs } from './ingest/sweep-jobs.ts';
import { runNightly } from './nightly/run-nightly.ts';

/** As in wrangler.jsonc; every other time is the nightly one. */
const deadLetters = 'gongbao-ingest-dead';
const sweepTime = '*/15 * * * *';

export default {
  fetch: app.fetch,
  queue: (batch, env) => {
    const consume = batch.queue === deadLetters ? buryFiles : consumeFiles;
    return consume(batch, ingestSettingOf(env));
  },
  scheduled: async ({ cron }, env) => {
    if (cron === sweepTime) await sweepJobs(ingestSettingOf(env));
    else await runNightly(env);
  },
} satisfies ExportedHandler<Bindings, FileMessage>;
