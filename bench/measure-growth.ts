import { parseReport } from '@gongbao/report-parser';

export interface Growth {
  /** How many times as long ten and a hundred times the text take. */
  tenfold: number;
  hundredfold: number;
  /** How many times as long the text takes in one line. */
  endless: number;
}

/** How the time grows with the text: medians, all in one run. */
export function measureGrowth(text: string): Growth {
  const once = timeOf(text, 21);
  return {
    tenfold: timeOf(text.repeat(10), 5) / once,
    hundredfold: timeOf(text.repeat(100), 3) / once,
    endless: timeOf(text.replaceAll('\n', ''), 21) / once,
  };
}

function timeOf(text: string, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    if (parseReport(text).observations.length === 0) throw new Error('Nothing was read: the measurement is void.');
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] as number;
}
