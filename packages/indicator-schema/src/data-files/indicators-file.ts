import * as z from 'zod';
import { measureSchema } from '../contract/report.ts';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A general idea that reports measure: never one report's project. */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  names: bilingual,
  /** As reports write it; words that every name shares (规模以上 for 规上, 全区 before it) are in the wording. */
  synonyms: z.array(z.string().min(2)),
  /** Others, with the words of which one can stand in a place between braces: 新增{城市,城区,}绿地. */
  writings: z.array(z.string().regex(/\{[^{},]*,[^{}]*\}/)).optional(),
  /** ISO 4217 for money (any currency is meant), UCUM for the rest. */
  unit: z.string().min(1),
  /** Other units in which reports give the same thing. */
  otherUnits: z.array(z.string().min(1)).optional(),
  measures: z.array(measureSchema).min(1),
  /** Which side people aim at; null where neither is better in itself. */
  betterWhen: z.enum(['higher', 'lower']).nullable(),
  definition: bilingual,
  /** What is left out, where readers might expect it. */
  exclusions: bilingual.optional(),
  /** The wholes of which it is a true part: 工业投资 of 固定资产投资. */
  partOf: z.array(idSchema).optional(),
  /** Codes of the same idea elsewhere. */
  crosswalk: z
    .strictObject({ worldBank: z.array(z.string()).optional(), sdg: z.array(z.string()).optional() })
    .optional(),
});

/** The shape of `data/indicators/<group>.json`. */
export const indicatorsFileSchema = z.strictObject({
  group: idSchema,
  names: bilingual,
  indicators: z.array(indicatorSchema).min(1),
});

/** The shape of `data/indicator-wording.json`: words that make no difference to what is measured. */
export const wordingFileSchema = z.strictObject({
  /** Words that say nothing anywhere in a name. */
  silentWords: z.array(z.string()),
  /** Words that mean the same anywhere in a name, under the form that stands for them. */
  sameWords: z.record(z.string(), z.array(z.string())),
  /** Words that mean the same at the start of a name. */
  sameBeginnings: z.record(z.string(), z.array(z.string())),
  /** Of these, what mostly means the same too: 新改建 is taken for 新建, but where both are told of a thing. */
  widerBeginnings: z.record(z.string(), z.array(z.string())),
  /** The things of which they are told apart, as these begin: 农村公路. */
  toldApart: z.array(z.string()),
  /** Words before a name that say whose or when, or only that it was done. */
  leadingWords: z.array(z.string()),
  /** Words after a name that make it its growth. */
  growthEndings: z.array(z.string()),
  /** Words after a name that say which way it went. */
  changeEndings: z.array(z.string()),
  /** Words after the name of something counted. */
  countEndings: z.array(z.string()),
  /** The same for what there is in all, and so never after 新增. */
  totalEndings: z.array(z.string()),
  /** The same after the name of money: 出口创汇额 is 出口创汇. */
  amountEndings: z.array(z.string()),
  /** Words of the same beginnings that can stand behind what was done instead: 老旧小区改造 is 改造老旧小区. */
  deedsBehind: z.array(z.string()),
  /** Remarks after a name, with or without brackets. */
  notes: z.array(z.string()),
  /** What was done, before examples and 等: 新增甲、乙等地方标准 is 新增地方标准. */
  exampleOpenings: z.array(z.string()),
  /** The same at the end: 甲、乙等项目开工 is 项目开工. */
  deedEndings: z.array(z.string()),
  /** Names that by themselves say neither of what nor whether of all or only of the new. */
  unclearNames: z.array(z.string()),
  unclearBeginnings: z.array(z.string()),
  /** Words in which 等, their first or second character, closes no examples. */
  notExamples: z.array(z.string().regex(/^.?等/u)),
});

export type IndicatorsFile = z.infer<typeof indicatorsFileSchema>;
export type WordingFile = z.infer<typeof wordingFileSchema>;
