import pMap from 'p-map';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { stopOnSignal } from '../many/stop-on-signal.ts';
import { alignColumns } from '../render/align-columns.ts';
import { type Progress, showProgress } from '../show-progress.ts';
import { awaitOutcome, startPatience } from './await-outcome.ts';
import { findFiles } from './find-files.ts';
import { explain, openService, type Service } from './open-service.ts';
import { type Outcome, statusOf, summarize } from './outcome.ts';
import { type Sent, sendFile } from './send-file.ts';
import { serviceAddress } from './service-address.ts';

export interface IngestOptions {
  readonly to: string;
  readonly token?: string;
  readonly jobs: number;
  /** Seconds. */
  readonly wait: number;
  readonly format: 'text' | 'ndjson';
}

/** Sends files to a service and prints what became of each, in the order of their names. */
export const ingestFiles = async (paths: readonly string[], options: IngestOptions): Promise<ExitStatus> => {
  const { to, token, format } = options;
  if (!token) throw new Error('a token is needed: --token, or GONGBAO_TOKEN in the environment');
  const address = serviceAddress(to);
  const { files, leftOut } = await findFiles(paths);
  if (leftOut > 0) warn(`left out, as files of other kinds: ${leftOut}`);
  if (files.length === 0) {
    warn('there is no report to send');
    return exitStatus.unreadable;
  }
  const progress = countSteps(await showProgress(files.length));
  const stop = stopOnSignal();
  const ingesting = openService({ address, token, say: progress.say }).then((service) =>
    ingestAll(service, files, { ...options, progress }),
  );
  const outcomes = await Promise.race([ingesting, stop.asked]).finally(progress.stop);
  if (!outcomes)
    warn(`stopped after ${progress.steps()} of ${files.length} files; run the same command again to go on`);
  stop.obey();
  if (!outcomes) return exitStatus.failed;
  process.stdout.write(format === 'text' ? renderText(outcomes) : renderNdjson(outcomes));
  warn(summarize(outcomes));
  return statusOf(outcomes);
};

interface CountedProgress extends Progress {
  readonly steps: () => number;
}

const countSteps = (progress: Progress): CountedProgress => {
  let steps = 0;
  const step = (name: string): void => {
    steps += 1;
    progress.step(name);
  };
  return { ...progress, step, steps: () => steps };
};

interface Run extends IngestOptions {
  readonly progress: Progress;
}

/** First all are sent, so that the service can read while it is asked; it reads about in the order of sending. */
const ingestAll = async (
  service: Service,
  files: readonly string[],
  { jobs, wait, progress }: Run,
): Promise<readonly Outcome[]> => {
  const send = async (file: string): Promise<Sent> => {
    const sent = await sendFile(service, file);
    progress.note(`sent ${file}`);
    return sent;
  };
  const patience = startPatience(wait);
  const finish = async (sent: Sent): Promise<Outcome> => {
    const outcome = await awaitOutcome(service, sent, patience);
    progress.step(`${outcome.state} ${outcome.file}`);
    return outcome;
  };
  try {
    const sent = await pMap(files, send, { concurrency: jobs });
    patience.renew();
    return await pMap(sent, finish, { concurrency: jobs });
  } catch (error) {
    service.close();
    throw new Error(`${await explain(error)}; run the same command again to go on`);
  }
};

const widestColumn = 100;

const renderText = (outcomes: readonly Outcome[]): string =>
  alignColumns(
    outcomes.map(({ state, file, detail }) => [state, file, detail]),
    widestColumn,
  )
    .map((line) => `${line}\n`)
    .join('');

const renderNdjson = (outcomes: readonly Outcome[]): string =>
  outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join('');

const warn = (line: string): void => {
  process.stderr.write(`gongbao: ${line}\n`);
};
