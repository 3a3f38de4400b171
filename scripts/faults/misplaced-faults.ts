import type { Fault } from './fault.ts';

/** One line for each fault whose place is gone, or is no longer the only one. */
export const misplacedFaults = (faults: readonly Fault[], read: (file: string) => string): string[] =>
  faults.flatMap(({ file, find, replace, breaks }) => {
    const places = read(file).split(find).length - 1;
    if (places === 1 && find !== replace) return [];
    return [`${file}: “${find}” stands ${places} times, should once (${breaks})`];
  });
