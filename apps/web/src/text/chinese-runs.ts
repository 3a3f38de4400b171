export interface Run {
  readonly text: string;
  readonly isChinese: boolean;
}

const HAN = /([\p{Script=Han}、。，]+)/u;

/** Fuling (涪陵区) → “Fuling (”, “涪陵区”, “)”: a voice that reads English must know what is not. */
export const chineseRuns = (text: string): Run[] =>
  text.split(HAN).flatMap((run, n) => (run === '' ? [] : [{ text: run, isChinese: n % 2 === 1 }]));
