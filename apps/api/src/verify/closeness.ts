/** How near is close, as published in the answer. */
export const closeness = {
  /** For percentages and percentage points, in points. */
  points: 0.1,
  /** For all else, of the stored figure. */
  share: 0.01,
  /** Of growth over several years, so many times the other is another figure: the yearly mean, or what it came to. */
  otherFigure: 3,
} as const;
