import type { IngestProgress } from '@gongbao/store';

/** What is done with a kept file, one after the other. */
type Step = 'fetch' | 'read' | 'write';

/** Runs a step; what breaks in it, and may go well another time, is known to have broken there. */
export async function during<T>(step: Step, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new Error(step, { cause });
  }
}

/** What broke, as anybody may know it: with no stack, no statement and no name of a table. */
export function describeTrouble({ message: step, cause }: Error): Pick<IngestProgress, 'reason' | 'detail'> {
  const said = String(cause);
  if (step === 'read') return { reason: 'reader-failed', detail: said.split('\n', 1).join('').slice(0, 200) };
  if (step === 'fetch') return { reason: 'source-out-of-reach' };
  return { reason: 'not-written', detail: /SQLITE_[A-Z_]+/.exec(said)?.[0] };
}
