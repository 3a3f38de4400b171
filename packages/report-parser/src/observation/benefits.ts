import { closing } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { isWordOf } from './is-word-of.ts';

/** Deeds that say nothing without what does them: 救助补贴，|惠及|5700多人次. */
export const benefits = wordSet('惠及 受益 覆盖 服务 投入 参与 参加');

/** Whom anything may reach, so that by themselves they say nothing. */
const reachedPeople = wordSet(
  '居民 群众 困难群众 困难家庭 困难职工 困难学生 各类群众 各族群众 住户 农户 农民 人口 百姓 家庭 学生 职工 老人 老年人 患者 消费者 村民 婴幼儿 儿童',
);

/** How the names of those end that a policy reaches: 3岁以下|婴幼儿|, 离退休|人员|. */
const reached = wordSet(
  '居民 市民 村民 群众 百姓 人口 家庭 住户 农户 牧户 农民 牧民 渔民 茶农 果农 菜农 烟农 蚕农 职工 员工 人员 劳动者 农民工 教师 师生 学生 在校生 毕业生 学子 儿童 孩子 婴幼儿 青少年 妇女 孕产妇 老人 老年人 残疾人 患者 参保人 纳税人 消费者 用户 客户 困难户 贫困户 脱贫户 企业 小微企业 商户 个体工商户 经营主体 市场主体 主体 村 村庄 行政村 自然村 社区 乡镇 街道 镇 县 县城 城市 大城市 地区 村卫生室 学校',
);

/** What they are besides, at most: 农村义务教育阶段|学生|. */
const LONGEST_LEAD = 8;

/** Whether words name those that something may reach: 贫困户, 失能老人. */
export const isReached = (words: string): boolean => {
  const who = reached.endingAt(words, words.length, 0);
  return who !== undefined && words.length - who.length <= LONGEST_LEAD && !words.includes('、');
};

/** 3万名居民|直接受益|. */
const gain = /^(?:使|让)?(.*?)(?:直接|间接|从中|共同|普遍|持续)?(?:受益|获益|得益|受惠|得到实惠)$/;
const mayGain = closing('益惠', gain);

/** Those who benefit, or what becomes of them, by themselves. */
const gains = wordSet('受益人口 受益群众 受益农户 受益人数 受益户数 保障 迁入新居 搬入新居 搬迁入住 入住');

/** |惠及|在校生, |覆盖|牧户, 居民|受益|: whom a policy reaches, without the policy. */
export const isReach = (name: string): boolean => {
  if (mayGain(name)) return name === '受益' || isReached(gain.exec(name)?.[1] ?? '');
  if (isWordOf(gains, name)) return true;
  const whom = name.startsWith('惠及') || name.startsWith('覆盖') ? name.slice(2) : undefined;
  return whom !== undefined && (whom === '' || isWordOf(reachedPeople, whom) || isReached(whom));
};

/** |惠及|, |惠及|家庭, |服务|群众, |投入|. */
export const isBenefit = (name: string): boolean => {
  const verb = benefits.startingAt(name, 0, name.length)?.length ?? 0;
  return isReach(name) || (verb > 0 && (verb === name.length || isWordOf(reachedPeople, name.slice(verb))));
};

/** 4万居民的居住条件|得到改善|: what becomes of people is an effect, and nothing that a later figure is of. */
export const isEffect = closing(
  '善决障升益惠居房水路',
  /(?:得到(?:[有显根极切进][效著本大实一]步?)?(?:改善|解决|保障|提升)|受益|获益|得益|受惠|得到实惠|(?:喜迁|搬[进入]|住[进上])新[居房]|[喝用]上(?:放心|安全|干净|自来)?水|走上[^、]{0,4}路)$/,
);
