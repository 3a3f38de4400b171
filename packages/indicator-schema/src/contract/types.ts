import type * as z from 'zod';
import type * as schemas from './report.ts';

export type Span = z.infer<typeof schemas.spanSchema>;
export type ReportKind = z.infer<typeof schemas.reportKindSchema>;
export type PlaceLevel = z.infer<typeof schemas.placeLevelSchema>;
export type SectionRole = z.infer<typeof schemas.sectionRoleSchema>;
export type Measure = z.infer<typeof schemas.measureSchema>;
export type Bound = z.infer<typeof schemas.boundSchema>;
export type Status = z.infer<typeof schemas.statusSchema>;
export type ProjectStage = z.infer<typeof schemas.projectStageSchema>;
export type Value = z.infer<typeof schemas.valueSchema>;
export type Quantity = z.infer<typeof schemas.quantitySchema>;
export type ReportHeader = z.infer<typeof schemas.reportHeaderSchema>;

/** Written out, since a schema that contains itself keeps no type in a declaration file. */
export interface Section {
  id: string;
  level: number;
  ordinal: string | null;
  title: string;
  role: SectionRole;
  start: number;
  end: number;
  children: Section[];
}

export type Observation = z.infer<typeof schemas.observationSchema>;
export type Table = z.infer<typeof schemas.tableSchema>;
export type Term = z.infer<typeof schemas.termSchema>;
export type Project = z.infer<typeof schemas.projectSchema>;
export type NumberAccount = z.infer<typeof schemas.numbersSchema>;
export type Diagnostic = z.infer<typeof schemas.diagnosticSchema>;
export type ParsedReport = z.infer<typeof schemas.parsedReportSchema>;
