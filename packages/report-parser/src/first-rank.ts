/** The first rank below `length` that does not stand before what is sought, in a list in order; `length` when all do. */
export const firstRank = (length: number, isBefore: (rank: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
