import type { IngestProgress } from '@gongbao/store';

/** What is done with a kept file, one after the other. */
type Step = 'fetch' | 'read' | 'write';

/** Something that broke and may go well another time. */
class Trouble extends Error {
  readonly step: Step;

  constructor(step: Step, cause: unknown) {
    super(`${step}: ${String(cause)}`, { cause });
    this.step = step;
  }
}

/** Runs a step; what breaks in it is known to have broken there. */
export async function during<T>(step: Step, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new Trouble(step, error);
  }
}

const longestMessage = 200;

/** What broke, as anybody may know it: with no stack, no statement and no name of a table. */
export function describeTrouble(error: unknown): Pick<IngestProgress, 'reason' | 'detail'> {
  const { step, cause } = error instanceof Trouble ? error : new Trouble('read', error);
  switch (step) {
    case 'fetch':
      return { reason: 'source-out-of-reach', detail: 'The kept file could not be fetched.' };
    case 'read':
      return { reason: 'reader-failed', detail: `The reader broke: ${firstLine(String(cause))}` };
    case 'write': {
      const code = /SQLITE_[A-Z_]+/.exec(String(cause))?.[0];
      const why = code === undefined ? '' : ` (${code})`;
      return { reason: 'not-written', detail: `The database did not take the report${why}.` };
    }
  }
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, longestMessage);
}
