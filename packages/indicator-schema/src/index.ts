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
export { findUnit } from './unit/find-unit.ts';
export { scale } from './unit/scale.ts';
export type { Multiplier, Unit, UnitEntry, UnitKind } from './unit/unit.ts';
export { multiplierTable, unitTable } from './unit/unit-table.ts';
