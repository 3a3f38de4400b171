import { signSet } from '../lexicon/sign-set.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { LATEST, type Naming, NO_BEHIND, OWN } from './naming.ts';

const groups =
  '(?:全[体国省市县区州盟旗]|城镇|城市|农村|乡村|城乡|脱贫|贫困|低收入|监测|建档立卡|失地|[农牧渔林]区)?(?:常住|户籍|贫困|脱贫)?(?:居民|农民|村民|市民|牧民|农牧民|渔民|职工|人口|群众|农户|牧户|家庭)';

/** |农村居民|, |脱贫人口|: who they are, and nothing that is measured of them. */
const isGroup = closing('民工口众户庭', new RegExp(`^${groups}$`));

/** 城镇居民|人均可支配收入|: what each of the group has or spends. */
const ofGroup = new RegExp(
  `^[^、]{0,6}?${groups}((?:[年月]?[人户]均|可支配|纯收入|生活消费|消费支出|收入)[^、其]{0,12})$`,
);
const mayBeOfGroup = signSet('入出金资准费');
const isMoney = signSet('元');

export const aspectOfTheOtherGroup: Naming = {
  needs: OWN | NO_BEHIND | LATEST,
  /** 城镇居民人均可支配收入增长6%，农村居民增长8% */
  name: ({ words: { own }, segment: { amount }, relation: { measure }, subjects: { latest = '' } }) => {
    if (!isGroup(own) || !mayBeOfGroup(latest.charCodeAt(latest.length - 1))) return undefined;
    if (measure === 'level' && !isMoney(amount.unitText.charCodeAt(amount.unitText.length - 1))) return undefined;
    const aspect = ofGroup.exec(latest)?.[1];
    return aspect === undefined || latest.startsWith(own)
      ? undefined
      : { text: own + aspect, isThing: true, from: 'before' };
  },
};
