/** Whole years, both included: 2023 is `{ start: 2023, end: 2023 }`, a five-year plan `{ start: 2021, end: 2025 }`. */
export interface Period {
  readonly start: number;
  readonly end: number;
}
