import type { News, ParseRequest, ReadReport, TakenText } from './news.ts';

/** After so many stretches of the example a report takes a third of the time, and further ones gain little. */
const ROUNDS = 8;

const tell = (news: News<ReadReport>): void => postMessage(news);

let isAsked = false;

async function parse({ text, source, diagnostics: told }: TakenText): Promise<void> {
  try {
    tell({ stage: 'parsing' });
    const { parseReport, checkReports, reviewReports } = await load();
    const read = parseReport(text, { source });
    if (read.numbers.total === 0 && read.observations.length === 0) {
      tell({ stage: 'refused', code: 'no-numbers', message: '' });
      return;
    }
    const diagnostics = [...told, ...read.diagnostics].sort((a, b) => a.start - b.start);
    const parsed = { ...read, diagnostics };
    const sources = [{ report: parsed, text }];
    const checks = { zh: checkReports(sources, { language: 'zh' }), en: checkReports(sources, { language: 'en' }) };
    tell({ stage: 'done', result: { parsed, text, checks, review: reviewReports(sources) } });
  } catch (error) {
    tell({ stage: 'refused', code: 'failed', message: String(error) });
  }
}

async function load() {
  const [parser, checks] = await Promise.all([import('@gongbao/report-parser'), import('@gongbao/checks')]);
  return { ...parser, ...checks };
}

/**
 * Loading the parser and its catalogue takes longer than most reports, and code that runs for the first time several
 * times as long as later: both are done while the reader looks for a file, or another worker reads it.
 */
async function prepare(example: string): Promise<void> {
  const { parseReport, checkReports, reviewReports } = await load();
  for (let round = 1; round <= ROUNDS && !isAsked; round++) {
    // Longer ones as the code becomes quicker, so that no round keeps a text waiting for long.
    const text = example.slice(0, (example.length * round) / ROUNDS);
    const sources = [{ report: parseReport(text), text }];
    checkReports(sources);
    reviewReports(sources);
    await taskAfterNews();
  }
}

/** A text that has come is heard of before the next round. */
const taskAfterNews = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

addEventListener('message', ({ data }: MessageEvent<ParseRequest>) => {
  if ('taken' in data) {
    isAsked = true;
    void parse(data.taken);
  } else {
    // What cannot be loaded now is tried again, and told, when there is something to parse.
    prepare(data.example).catch(() => undefined);
  }
});
