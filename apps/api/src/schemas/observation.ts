import {
  observationSchema as contractSchema,
  placeLevelSchema,
  reportKindSchema,
} from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';
import { englishName } from './place.ts';

/** The place that a figure is of. */
export const placeReferenceSchema = z.object({ code: z.string(), name: z.string(), english: englishName });

const reportReferenceSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    kind: reportKindSchema,
    year: z.int().openapi({ description: 'The year that the report plans.' }),
    deliveredOn: z.iso.date().nullable(),
    refArea: z.object({ code: z.string(), name: z.string(), level: placeLevelSchema }),
    sha256: z.string().openapi({ description: 'Of the source that the offsets count in.' }),
  })
  .openapi('ReportReference');

/** The contract's observation and what its receipt needs. */
export const observationSchema = contractSchema
  .extend({
    place: placeReferenceSchema.nullable().openapi({ description: 'The place of `refArea`.' }),
    sectionTitle: z.string().nullable(),
    report: reportReferenceSchema,
  })
  .openapi('Observation', {
    example: {
      id: '990101-2024-gwr@512',
      indicator: { text: '地区生产总值', id: 'gdp' },
      refArea: '990101',
      period: '2023',
      measure: 'level',
      value: 312.6,
      unit: '亿元',
      quantity: { value: 31260000000, unit: 'CNY' },
      bound: 'eq',
      status: 'actual',
      modality: null,
      attribute: null,
      qualitative: null,
      against: null,
      section: 's2',
      table: null,
      source: { start: 512, end: 519, quote: '312.6亿元' },
      clause: { start: 505, end: 519 },
      place: { code: '990101', name: '云州市清河区', english: null },
      sectionTitle: '2023年工作回顾',
      report: {
        id: '990101-2024-gwr',
        title: '云州市清河区人民政府工作报告',
        kind: 'government-work-report',
        year: 2024,
        deliveredOn: '2024-01-12',
        refArea: { code: '990101', name: '云州市清河区', level: 'county' },
        sha256: '0'.repeat(64),
      },
    },
  });
