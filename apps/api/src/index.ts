import { app } from './app.ts';
import type { Bindings } from './bindings.ts';
import { buryFiles, consumeFiles } from './ingest/consume-files.ts';
import type { FileMessage } from './ingest/ingest-setting.ts';
import { ingestSettingOf } from './ingest/ingest-setting-of.ts';
import { runNightly } from './nightly/run-nightly.ts';

const deadLetters = 'gongbao-ingest-dead';

export default {
  fetch: app.fetch,
  queue: (batch, env) => {
    const consume = batch.queue === deadLetters ? buryFiles : consumeFiles;
    return consume(batch, ingestSettingOf(env));
  },
  scheduled: (_event, env) => runNightly(env),
} satisfies ExportedHandler<Bindings, FileMessage>;
