/** Puts a value where it belongs between the ends of a range. */
export type LinearScale = (value: number) => number;

type Ends = readonly [number, number];

/** The straight line through two points; d3-scale does the same, and brings dates and colours that no chart needs. */
export function linearScale([from, to]: Ends, [start, end]: Ends): LinearScale {
  const slope = from === to ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * slope;
}
