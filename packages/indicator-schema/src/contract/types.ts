import type * as z from 'zod';
import type * as schemas from './report.ts';
import type { Section } from './section.ts';

export type { Section } from './section.ts';

export type Span = z.infer<typeof schemas.spanSchema>;
export type ReportKind = z.infer<typeof schemas.reportKindSchema>;
export type PlaceLevel = z.infer<typeof schemas.placeLevelSchema>;
export type SectionRole = Section['role'];
export type Measure = z.infer<typeof schemas.measureSchema>;
export type Bound = z.infer<typeof schemas.boundSchema>;
export type Status = z.infer<typeof schemas.statusSchema>;
export type ProjectStage = z.infer<typeof schemas.projectStageSchema>;
export type Value = z.infer<typeof schemas.valueSchema>;
export type Quantity = z.infer<typeof schemas.quantitySchema>;
export type ReportHeader = z.infer<typeof schemas.reportHeaderSchema>;
export type Observation = z.infer<typeof schemas.observationSchema>;
export type Table = z.infer<typeof schemas.tableSchema>;
export type Term = z.infer<typeof schemas.termSchema>;
export type Project = z.infer<typeof schemas.projectSchema>;
export type NumberAccount = z.infer<typeof schemas.numbersSchema>;
export type Diagnostic = z.infer<typeof schemas.diagnosticSchema>;
export type ParsedReport = z.infer<typeof schemas.parsedReportSchema>;
