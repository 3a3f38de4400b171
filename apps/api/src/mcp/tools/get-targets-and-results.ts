import type { Verdict } from '@gongbao/ledger';
import * as z from 'zod';
import { readLedger } from '../../ledger/read-ledger.ts';
import { continued, continueFrom, most, pageOf } from '../continued.ts';
import { NoSource } from '../no-source.ts';
import type { Tool } from '../tool.ts';

const input = {
  place: z
    .string()
    .regex(/^\d{6}$/)
    .describe('Code of GB/T 2260; the nation is 000000'),
  indicator: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .max(80)
    .optional()
    .describe('Id of the catalogue; all without it'),
  year: z.int().min(1900).max(2100).optional().describe('Of the targets; all without it'),
  ...continued,
};

export const getTargetsAndResults: Tool<typeof input> = {
  name: 'get_targets_and_results',
  title: 'What became of the targets of a place',
  description:
    'Targets held against results by one published rule: met, missed, not-reported, too-early or not-comparable, each with both quotes. No scores, no ranking.',
  input,
  run: async (asked, setting) => {
    const { place, indicator, year } = asked;
    const { shards, origin } = setting;
    const { after, tell } = await continueFrom('get_targets_and_results', asked, setting);
    const { ledger, reports } = await readLedger(shards, {
      place,
      ...(indicator !== undefined && { indicator: [indicator] }),
    });
    const hashes = new Map(reports.map(({ report, source }) => [report.id, source.sha256]));
    const cite = ({ id, report, source, value, unit, bound }: Verdict['target']) => ({
      value,
      unit,
      bound,
      quote: source.quote,
      start: source.start,
      end: source.end,
      report,
      sha256: hashes.get(report),
      address: `${origin}/v1/observations/${id}`,
    });
    const own = ledger.verdicts.filter(({ period }) => year === undefined || period === String(year));
    if (own.length === 0) throw new NoSource(`No report that is kept here states such a target for ${place}.`);
    const { items, left, next } = pageOf(own, after, most);
    return {
      left,
      ...(await tell(next)),
      verdicts: items.map(({ indicator: about, period, measure, verdict, target, result, distance, sentence }) => ({
        indicator: about,
        period,
        measure,
        verdict,
        distance,
        rule: sentence,
        target: cite(target),
        result: result && cite(result),
      })),
    };
  },
};
