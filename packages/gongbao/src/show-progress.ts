export interface Progress {
  /** Says what is being done, while nothing is finished. */
  readonly note: (name: string) => void;
  readonly step: (name: string) => void;
  /** Prints a line above the bar. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

const plain: Progress = {
  note: () => {},
  step: () => {},
  say: (line) => process.stderr.write(`${line}\n`),
  stop: () => {},
};

/** A bar on a terminal when there is something to wait for; elsewhere only the lines that are said. */
export const showProgress = async (total: number): Promise<Progress> => {
  if (total < 2 || !process.stderr.isTTY) return plain;
  const { MultiBar, Presets } = await import('cli-progress');
  const bars = new MultiBar(
    // A cursor that is hidden stays so when the process is ended by a signal.
    { format: '{bar} {value}/{total} {name}', clearOnComplete: true, hideCursor: false, stopOnComplete: false },
    Presets.shades_grey,
  );
  const bar = bars.create(total, 0, { name: '' });
  return {
    note: (name) => bar.update({ name }),
    step: (name) => bar.increment(1, { name }),
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
};
