import type { Observation, ParsedReport, Status } from '@gongbao/indicator-schema';

/** What a sentence claims, and of what: results, targets, or whichever of both its words suit. */
export interface Claim {
  /** As the parser reads it; its offsets count in the sentence. */
  readonly claim: Observation;
  readonly of: readonly Status[];
}

const results: readonly Status[] = ['actual', 'estimate'];
const targets: readonly Status[] = ['target'];

/** These are said of results too: 物价涨幅|控制在|3%以内. Other words of intention, of what is aimed at alone. */
const saidOfBoth: readonly string[] = ['控制在', '保持在', '稳定在', '不低于', '不超过', '不高于'];

/**
 * The figures of a sentence. It stands in no section that would say whether it looks back or ahead: one that speaks of an
 * intention (预期, 计划, 力争) as a plan would is of a target.
 */
export async function readClaims(sentence: string, period: string | undefined): Promise<readonly Claim[]> {
  const { parseReport } = await import('@gongbao/report-parser');
  const plans = new Map<string, ParsedReport>();
  return parseReport(sentence).observations.map((claim) => {
    if (claim.status === 'target') return { claim, of: targets };
    const heading = `二、${(period ?? claim.period)?.slice(-4) ?? ''}年工作安排\n`;
    const plan = plans.get(heading) ?? parseReport(heading + sentence);
    plans.set(heading, plan);
    const modality = intentionOf(claim, plan, heading.length);
    if (modality === null) return { claim, of: results };
    if (saidOfBoth.includes(modality)) return { claim: { ...claim, modality }, of: [...results, ...targets] };
    return { claim: { ...claim, modality, status: 'target' }, of: targets };
  });
}

/** The word of intention that stands by a figure, as it is read so far on, where a report plans its year. */
function intentionOf({ source }: Observation, { observations }: ParsedReport, further: number): string | null {
  return observations.find(({ source: { start } }) => start - further === source.start)?.modality ?? null;
}
