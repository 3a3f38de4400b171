const signals = ['SIGINT', 'SIGTERM'] as const;

export interface Stop {
  /** Whether somebody has asked for an end. */
  readonly isAsked: () => boolean;
  /** Ends the process as the signal would have done, if there was one: by this a shell knows that it was broken off. */
  readonly obey: () => void;
}

/** Lets what is under way come to its end when the process is told to stop. A second signal ends it at once. */
export const stopOnSignal = (): Stop => {
  let asked: NodeJS.Signals | undefined;
  const forget = (): void => {
    for (const signal of signals) process.off(signal, ask);
  };
  const ask = (signal: NodeJS.Signals): void => {
    asked = signal;
    forget();
  };
  for (const signal of signals) process.on(signal, ask);
  return {
    isAsked: () => asked !== undefined,
    obey: () => {
      forget();
      if (asked !== undefined) process.kill(process.pid, asked);
    },
  };
};
