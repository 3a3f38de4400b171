export type {
  Bound,
  Diagnostic,
  Measure,
  NumberAccount,
  Observation,
  ParsedReport,
  PlaceLevel,
  Project,
  ProjectStage,
  Quantity,
  ReportHeader,
  ReportKind,
  Section,
  SectionRole,
  Span,
  Status,
  Table,
  Term,
  Value,
} from './contract/types.ts';
export { comparePeriods } from './period/compare-periods.ts';
export { formatPeriod } from './period/format-period.ts';
export { parsePeriod } from './period/parse-period.ts';
export type { Period } from './period/period.ts';
export { findUnit } from './unit/find-unit.ts';
export { scale } from './unit/scale.ts';
export type { Multiplier, Unit, UnitEntry, UnitKind } from './unit/unit.ts';
export { multiplierTable, unitTable } from './unit/unit-table.ts';
