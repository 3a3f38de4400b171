import type { Place } from './place.ts';

const greatWithOthers = /^[\u4e00-\u9fff]{2,12}[和与及]\d+[个家条项座所户处]/;
const greatThatDid =
  /^[\u4e00-\u9fff]{2,12}?(?:(?:全部|全面|均已?|相继|陆续|先后|已)?(?:挂牌|运营|建成|投产|投用|投运|开工|竣工|落地|启用|迈入|跻身)|(?:全部|均已?|相继|陆续|先后)(?:实现|完成|达到))[^\d,;。]{0,12}[,;。]/;

const amountBefore = /\d[万亿]?(?:公里|平方米|平方公里|亩|[个条座处家项所])[\u4e00-\u9fff]{2,12}、$/;
const amountBehind = /^[\u4e00-\u9fff]{2,8}[、和]\d/;

/** 6条道路、|8大|特色公园、10万平方米住房: counted in the midst of others. */
const isAmongCounted = ({ view, amount, sentence }: Place, behind: string): boolean =>
  amountBehind.test(behind) && amountBefore.test(view.slice(Math.max(sentence.start, amount.start - 24), amount.start));

/** 培育6大|集群和9条产业链, 港口、机场等3大|枢纽全部建成: more than a name when others are counted beside, or all listed did something. */
export const isCountOfGreat = (place: Place): boolean => {
  const { view, amount, sentence } = place;
  const behind = view.slice(amount.next, Math.min(sentence.end, amount.next + 32));
  return (
    greatWithOthers.test(behind) ||
    isAmongCounted(place, behind) ||
    (greatThatDid.test(behind) && view.slice(Math.max(sentence.start, amount.start - 16), amount.start).includes('、'))
  );
};
