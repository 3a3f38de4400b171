import { closing } from '../lexicon/signed-pattern.ts';
import type { Place } from './place.ts';

/** 4个月|时间建成投产|. */
const isDoneInTime = /^时间(?:建成|完成|完工|投产|竣工|就|便|实现)/;

const only = closing('用仅', /(?:[仅只](?:仅)?用了?|仅)$/);
const isDone = /^(?:的?时间)?(?:就|便|即(?!可)|成功|完成|建成|实现|控制|攻克|遏制|阻断)/;

/** 储备物资|可供全县居民消费|6个月: how long it lasts. */
const lasting = closing('供费用食', /可供[^,;、。\d]{0,10}$/);

/** Whether a time tells how long a work took or a store lasts: 仅用|15天|就控制住疫情. */
export const isTimeTaken = ({ view, sentence, before, amount: { unit, next } }: Place): boolean => {
  if (unit?.dimension !== 'time') return false;
  const behind = view.slice(next, next + 8);
  const from = (length: number): number => Math.max(sentence.start, before - length);
  return (
    isDoneInTime.test(behind) || (only(view, from(3), before) && isDone.test(behind)) || lasting(view, from(12), before)
  );
};
