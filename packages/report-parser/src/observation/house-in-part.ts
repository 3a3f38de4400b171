import { measureNouns } from '../lexicon/predicates.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { isHouse } from './acting-works.ts';
import { isAspect } from './is-aspect.ts';
import { LATEST, type Naming, NO_BEHIND, OWN } from './naming.ts';

const isFirm = /.{2}(?:公司|集团|厂)$/;

/** 龙头企业收入8亿元，其中|北源米业|完成5亿元: the enterprise that a part is of; undefined where it is of a kind. */
const houseIn = (told: string): string | undefined => {
  const at = told.lastIndexOf('其中');
  if (at < 0) return undefined;
  const part = told.slice(at + 2);
  const house = part.slice(0, part.length - (measureNouns.endingAt(part, part.length, 0)?.length ?? 0));
  return isHouse(house, 0, house.length) || isFirm.test(house) ? house : undefined;
};

const isEarned = closing('金收费税润额值入汇', /(?:税金|税收|税费|利税|利润|利润总额|产值|收入|营收|创汇)$/);

export const earningOfTheHouse: Naming = {
  needs: OWN | NO_BEHIND | LATEST,
  /** 龙头企业收入8亿元，其中北源米业完成5亿元，上缴税金1800万元 */
  name: ({ words: { own }, segment: { link }, subjects: { latest = '' } }) => {
    if (link === 'joined' || !isEarned(own) || !isAspect(own)) return undefined;
    const house = houseIn(latest);
    return house === undefined ? undefined : { text: house + own, isThing: false, from: 'before' };
  },
};
