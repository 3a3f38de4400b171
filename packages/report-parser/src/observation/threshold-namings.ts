import { signSet } from '../lexicon/sign-set.ts';
import { LATEST, type Naming, NO_BEHIND, OWN, SAME_UNIT } from './naming.ts';

/** 占比|超过10%|, 产值|突破5亿元|: from where on they are counted. */
const threshold = /(?:超过?|突破|达到?|高于|不低于)[\d.]+(?:%|‰|[十百千]?[万亿]{0,2}[元人亩吨])(?:以上)?/;
const mayPass = signSet('超突达高不');
const ofThose = new RegExp(`${threshold.source}(的?(?:企业|项目|公司|村|园区))?$`);

/** 占比超过10%的有44种、|超过20%|的有23种: of those that are counted by another threshold of the same. */
export const thresholdBesideAnother: Naming = {
  needs: OWN | NO_BEHIND | SAME_UNIT | LATEST,
  /** 产量在全省占比超过10%的有9种、超过20%的有4种; 产值超过10亿元企业5家，超过50亿元2家 */
  name: ({ words: { own }, subjects: { latest = '' } }) => {
    const told = mayPass(own.charCodeAt(0)) && threshold.exec(own)?.[0] === own ? ofThose.exec(latest) : null;
    return told === null
      ? undefined
      : { text: latest.slice(0, told.index) + own + (told[1] ?? ''), isThing: false, from: 'before' };
  },
};
