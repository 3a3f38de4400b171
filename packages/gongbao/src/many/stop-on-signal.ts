const signals = ['SIGINT', 'SIGTERM'] as const;

export interface Stop {
  /** Whether somebody has asked for an end. */
  readonly isAsked: () => boolean;
  /** Comes to its end when somebody does. */
  readonly asked: Promise<void>;
  /** Ends the process as the signal would have done, if there was one: by this a shell knows that it was broken off. */
  readonly obey: () => void;
}

/** Lets what is under way come to its end when the process is told to stop. A second signal ends it at once. */
export const stopOnSignal = (): Stop => {
  let signalled: NodeJS.Signals | undefined;
  let tell = (): void => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const forget = (): void => {
    for (const signal of signals) process.off(signal, ask);
  };
  const ask = (signal: NodeJS.Signals): void => {
    signalled = signal;
    forget();
    tell();
  };
  for (const signal of signals) process.on(signal, ask);
  return {
    isAsked: () => signalled !== undefined,
    asked,
    obey: () => {
      forget();
      if (signalled !== undefined) process.kill(process.pid, signalled);
    },
  };
};
