/** The sets share tables, a bit for each: what many of them ask of one character lies in one place of the memory. */
let table = new Uint32Array(0x10000);
let used = 0;

/** Tells by its code whether a character is one of `signs`: a read in a table, where a set of strings would make one. */
export const signSet = (signs: string): ((code: number) => boolean) => {
  if (used === 32) {
    table = new Uint32Array(0x10000);
    used = 0;
  }
  const own = table;
  const bit = 1 << used++;
  for (let i = 0; i < signs.length; i++) own[signs.charCodeAt(i)] = (own[signs.charCodeAt(i)] as number) | bit;
  return (code) => ((own[code & 0xffff] as number) & bit) !== 0; // behind the end of a text the code is NaN
};
