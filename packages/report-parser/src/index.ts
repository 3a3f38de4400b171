export { type ParseOptions, parseReport } from './parse-report.ts';
