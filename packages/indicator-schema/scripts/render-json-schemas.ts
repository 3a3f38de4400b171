import * as z from 'zod';
import { checksSchema, findingSchema, findingSpanSchema } from '../src/contract/checks.ts';
import { glossarySchema, glossaryTermSchema, termDefinitionSchema } from '../src/contract/glossary.ts';
import { ledgerSchema, statementSchema, targetChangeSchema, verdictSchema } from '../src/contract/ledger.ts';
import {
  diagnosticSchema,
  observationSchema,
  parsedReportSchema,
  projectSchema,
  quantitySchema,
  reportHeaderSchema,
  spanSchema,
  tableSchema,
  termSchema,
  valueSchema,
} from '../src/contract/report.ts';
import { sectionSchema } from '../src/contract/section.ts';

/** The outputs of the contract, each with its name and its major version. */
const outputs = [
  ['report', 1, 'A report as Gongbao read it', parsedReportSchema],
  ['ledger', 1, 'Targets, and what became of them', ledgerSchema],
  ['checks', 1, 'Figures held against each other', checksSchema],
  ['glossary', 1, 'The terms of reports, decoded', glossarySchema],
] as const;

/** The shapes that stand under a name of their own in `$defs`. */
const named = {
  Diagnostic: diagnosticSchema,
  Finding: findingSchema,
  FindingSpan: findingSpanSchema,
  GlossaryTerm: glossaryTermSchema,
  Observation: observationSchema,
  Project: projectSchema,
  Quantity: quantitySchema,
  ReportHeader: reportHeaderSchema,
  Section: sectionSchema,
  Span: spanSchema,
  Statement: statementSchema,
  Table: tableSchema,
  TargetChange: targetChangeSchema,
  Term: termSchema,
  TermDefinition: termDefinitionSchema,
  Value: valueSchema,
  Verdict: verdictSchema,
};

/** The JSON Schema of every output, by file name. Unknown fields are allowed: a minor version may add some. */
export const renderJsonSchemas = (): readonly (readonly [name: string, text: string])[] => {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) names.add(schema, { id });
  return outputs.map(([name, version, title, schema]) => {
    const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input', metadata: names });
    return [`${name}@${version}.schema.json`, `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`];
  });
};
