/** What draws pictures, loaded together with the first that is asked for. */
export { drawLedgerPicture } from './draw-ledger-picture.ts';
export { drawPicture } from './draw-picture.ts';
export { readVerdicts } from './read-verdicts.ts';
