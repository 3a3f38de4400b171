/** Why a claim is neither confirmed nor contradicted. */
export const obstacles = [
  'no-place',
  'no-period',
  'no-indicator',
  'nothing-known',
  'not-comparable',
  'only-targets-known',
  'only-results-known',
  'stored-is-a-bound',
] as const;

export type Obstacle = (typeof obstacles)[number];
