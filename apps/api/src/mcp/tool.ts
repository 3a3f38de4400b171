import type { ObservationRecord, Revision, Shards } from '@gongbao/store';
import type * as z from 'zod';
import type { Cursors } from '../http/cursors.ts';

/** What a tool may ask of the request that called it. */
export interface ToolSetting {
  readonly shards: Shards;
  /** Of this service, for addresses in answers. */
  readonly origin: string;
  readonly cursors: Cursors;
  /** Of all that is kept. */
  readonly revision: Revision;
  /** The files that were sent. */
  readonly sources: Pick<R2Bucket, 'get'>;
}

/** Something that a language model can call. */
export interface Tool<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Shape;
  /** What is found, with its receipts. Throws NoSource where there is no source, and so no answer. */
  readonly run: (input: z.infer<z.ZodObject<Shape>>, setting: ToolSetting) => Promise<object>;
}

/** The words that a figure rests on, and where they stand. */
function receiptOf({ id, source, report }: ObservationRecord, { origin }: ToolSetting) {
  return {
    observation: id,
    quote: source.quote,
    start: source.start,
    end: source.end,
    report: { id: report.id, title: report.title, year: report.year, deliveredOn: report.deliveredOn },
    sha256: report.sha256,
    address: `${origin}/v1/observations/${id}`,
  };
}

/** A figure as a model should read it: what, where, when, how much, and its receipt. */
export function figureOf(observation: ObservationRecord, setting: ToolSetting) {
  const { indicator, place, period, measure, value, unit, bound, status, qualitative } = observation;
  return {
    indicator,
    place,
    period,
    measure,
    value,
    unit,
    bound,
    status,
    qualitative,
    receipt: receiptOf(observation, setting),
  };
}
