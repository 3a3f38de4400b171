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
