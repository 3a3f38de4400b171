import { JOINED, LATEST, type Naming, OWN } from './naming.ts';
import { overlap } from './shared-parts.ts';

/** 菜籽等14种|农产品产量|居全国第1位: what is ranked is what was counted, or is measured of it. */
export const rankOfTheCounted: Naming = {
  needs: OWN | JOINED | LATEST,
  /** 油菜籽等14种农产品产量居全国第1位 */
  name: ({ words: { own }, relation: { measure }, subjects: { latest = '' } }) => {
    if (measure !== 'rank' || own === latest) return undefined;
    const length = latest.endsWith(own) ? own.length : overlap(latest, own);
    return length < 2 ? undefined : { text: latest + own.slice(length), isThing: false, from: 'earlier' };
  },
};
