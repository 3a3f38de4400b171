export { drawLedger } from './chart/draw-ledger.ts';
export type { LedgerRow } from './chart/ledger-row.ts';
export {
  type LedgerLayout,
  type LedgerPlacement,
  type PlacedVerdict,
  placeLedger,
  summariseLedger,
} from './chart/place-ledger.ts';
