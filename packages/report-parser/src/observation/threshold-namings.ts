import { closing } from '../lexicon/signed-pattern.ts';
import { LATEST, type Naming, NO_BEHIND, OWN, SAME_UNIT } from './naming.ts';

/** 占比|超过10%|, 产值|突破5亿元|: from where on they are counted. */
const threshold = /(?:超过?|突破|达到?|高于|不低于)[\d.]+(?:%|‰|[十百千]?[万亿]{0,2}[元人亩吨])(?:以上)?$/;
const endsAsThreshold = closing('%‰元人亩吨上', threshold);

/** 占比超过10%的有44种、|超过20%|的有23种: of those that are counted by another threshold of the same. */
export const thresholdBesideAnother: Naming = {
  needs: OWN | NO_BEHIND | SAME_UNIT | LATEST,
  /** 产量在全省占比超过10%的有9种、超过20%的有4种 */
  name: ({ words: { own }, subjects: { latest = '' } }) => {
    if (!endsAsThreshold(latest)) return undefined;
    const told = threshold.exec(latest)?.[0];
    if (told === undefined || threshold.exec(own)?.[0] !== own) return undefined;
    return { text: latest.slice(0, latest.length - told.length) + own, isThing: false, from: 'before' };
  },
};
