import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from './open-service.ts';
import { type Outcome, outcomeOfJob } from './outcome.ts';
import type { Sent } from './send-file.ts';

/** Until when it is waited; every file that is finished puts it off. */
export interface Patience {
  readonly isOver: () => boolean;
  readonly renew: () => void;
}

export const startPatience = (seconds: number): Patience => {
  let end = Date.now() + seconds * 1000;
  return {
    isOver: () => Date.now() >= end,
    renew: () => {
      end = Date.now() + seconds * 1000;
    },
  };
};

const firstPauseInMilliseconds = 500;
const longestPauseInMilliseconds = 5000;

/** Asks for the state of a file, ever less often, until it is done with or patience is over. */
export const awaitOutcome = async (service: Service, sent: Sent, patience: Patience): Promise<Outcome> => {
  if ('outcome' in sent) return sent.outcome;
  let { job } = sent;
  for (let pause = firstPauseInMilliseconds; !isDone(job.state) && !patience.isOver(); ) {
    await sleep(pause);
    job = (await service.lookUp(job.sha256)) ?? job;
    pause = Math.min(pause * 1.5, longestPauseInMilliseconds);
  }
  if (isDone(job.state)) patience.renew();
  return outcomeOfJob(sent.file, job);
};

const isDone = (state: string): boolean => state === 'stored' || state === 'failed';
