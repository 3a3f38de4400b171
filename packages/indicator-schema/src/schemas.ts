export { checksSchema, findingSchema, findingSpanSchema, ruleSummarySchema } from './contract/checks.ts';
export { glossarySchema, glossaryTermSchema, termDefinitionSchema } from './contract/glossary.ts';
export {
  ledgerSchema,
  statementSchema,
  targetChangeSchema,
  verdictKindSchema,
  verdictSchema,
} from './contract/ledger.ts';
export {
  boundSchema,
  diagnosticSchema,
  measureSchema,
  numbersSchema,
  observationSchema,
  parsedReportSchema,
  periodSchema,
  placeLevelSchema,
  projectSchema,
  projectStageSchema,
  quantitySchema,
  reportHeaderSchema,
  reportKindSchema,
  spanSchema,
  statusSchema,
  tableSchema,
  termSchema,
  valueSchema,
} from './contract/report.ts';
export { sectionRoleSchema, sectionSchema } from './contract/section.ts';
export { type StoredReport, storedReportSchema } from './contract/stored-report.ts';
export { indicatorSchema, indicatorsFileSchema, wordingFileSchema } from './data-files/indicators-file.ts';
export { placesFileSchema } from './data-files/places-file.ts';
export { unitsFileSchema } from './data-files/units-file.ts';
