import { wordSet } from '../lexicon/word-tree.ts';
import type { Amount } from '../tree.ts';

export const isShare = ({ form, unit }: Amount): boolean =>
  unit?.code === '%' || unit?.code === '{fold}' || form === 'ratio';

export const isPoints = ({ unit }: Amount): boolean => unit?.dimension === 'percentage-points';

/** 排名提升4位, 指数提升2个等级. */
const steps = wordSet('位 个位次 个等级 个档次 个名次');
export const isSteps = ({ unitText }: Amount): boolean =>
  steps.startingAt(unitText, 0, unitText.length)?.length === unitText.length;
