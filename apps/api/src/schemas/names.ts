import { periodSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';

/** What places, indicators and reports are named by in addresses. */
export const placeCode = z
  .string()
  .regex(/^\d{6}$/, 'not a code of GB/T 2260: six digits')
  .openapi({ example: '500115' });

export const indicatorId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'not an id of the catalogue: small letters, digits and hyphens')
  .openapi({ example: 'gdp' });

export const reportId = z
  .string()
  .regex(/^\d{6}-\d{4}-[a-z]{2,10}$/, 'not the id of a report: place-year-kind')
  .openapi({ example: '500115-2024-gwr' });

export const observationId = z
  .string()
  .regex(/^\d{6}-\d{4}-[a-z]{2,10}@\d{1,10}(\.\d{1,4})?$/, 'not the id of an observation: report@start')
  .openapi({ example: '500115-2024-gwr@403' });

export const searchText = z
  .string()
  .min(1)
  .max(100)
  .openapi({ description: 'Words of a name, as they stand in it.', example: '就业' });

export const year = z
  .string()
  .regex(/^\d{4}$/, 'not a year of four digits')
  .transform(Number)
  .openapi({ type: 'integer', minimum: 1000, maximum: 9999, example: 2024 });

/** The contract's period, with what the OpenAPI document says of it. */
export const period = z
  .string()
  .refine((text) => periodSchema.safeParse(text).success, 'not a year or a span of years')
  .openapi({ pattern: '^\\d{4}(/\\d{4})?$', example: '2023' });
