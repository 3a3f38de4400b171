/** How near is close, as published in the answer. */
export const closeness = {
  /** For percentages and percentage points, in points. */
  points: 0.1,
  /** For all else, of the stored figure. */
  share: 0.01,
} as const;
