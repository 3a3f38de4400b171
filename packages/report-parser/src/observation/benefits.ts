import { wordSet } from '../lexicon/word-tree.ts';
import { isWordOf } from './is-word-of.ts';

/** Deeds that say nothing without what does them: 救助补贴，|惠及|5700多人次. */
export const benefits = wordSet('惠及 受益 覆盖 服务 投入 参与 参加');

/** Whom anything may reach, so that by themselves they say nothing. */
export const reachedPeople = wordSet(
  '居民 群众 困难群众 困难家庭 困难职工 困难学生 各类群众 各族群众 住户 农户 农民 人口 百姓 家庭 学生 职工 老人 老年人 患者 消费者 村民 婴幼儿 儿童',
);

/** |惠及|, |惠及|家庭. */
export const isBenefit = (name: string): boolean => {
  const verb = benefits.startingAt(name, 0, name.length)?.length ?? 0;
  return verb > 0 && (verb === name.length || isWordOf(reachedPeople, name.slice(verb)));
};
