/** How far a whole list can be read, asked before it is: only a list of more than a page loads this. */
export { findChangeReach } from './find-change-reach.ts';
export { findObservationReach } from './find-observation-reach.ts';
export { findReportReach } from './find-report-reach.ts';
export { findTermReach } from './find-term-reach.ts';
export type { Means, Reach } from './measure-reach.ts';
