import { wordSet } from '../lexicon/word-tree.ts';
import { areAspects, isAspect, isShareOfAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';

/** 对口协作持续深化，落实|资金|27亿元: of what, the clause before says. */
const bareNouns = wordSet('资金 项目 各项资金 专项资金 就业 消费 带动就业 带动消费');

/** 整合居民医保制度，|财政补助|提高到420元: they belong to what was made or changed, as much as to what is told of. */
const belongings = wordSet(
  '放贷 覆盖面 覆盖范围 补贴标准 保障范围 保障水平 参保人数 参合人数 新增参保人数 新增参保 财政补助 财政补助标准 补助标准 人均补助标准 报销比例 支付比例 起付标准 补贴资金 补助资金 补偿资金 储备规模 资产总额 总资产 在库企业 入库企业 项目数 服务数量 限制性措施 年销售额 年营业额 年交易额 现场销售额 现场成交额 商品交易额 商品成交额 意向成交额 意向签约额 参展企业 观展人数 月人均养老金 人均养老金',
);

/** 建成服务平台，|办件量|…, 规范热线服务，|满意率|…. */
const ofObject = /(?:率|度|办件量|投资额?|总?长|面积|能力)$/;

/** Whether a name says nothing without what it is of. */
export const saysNotOfWhat = (name: string): boolean =>
  isAspect(name) ||
  areAspects(name) ||
  isShareOfAspect(name) ||
  isWordOf(bareNouns, name) ||
  isWordOf(belongings, name);

/** Whether what it is of may be what the clause before was done to. */
export const mayBeOfObject = (own: string): boolean => isWordOf(belongings, own) || ofObject.test(own);

export const isBelonging = (own: string): boolean => isWordOf(belongings, own);

/** Shorter words tell how something was done: 坚持|稳中求进|, 资产总额…. */
const SHORTEST_OWNER = 5;

/** Whether a clause's words are the owner of what belongs to it. */
export const mayOwn = (words: string): boolean => words.length >= SHORTEST_OWNER && !saysNotOfWhat(words);

/** 居民医保|制度|, 大病保险|起付线|, 养老保险|工作|: what stands between a scheme and what belongs to it. */
const between = /(?<=.{3})(?:制度|工作|政策|体系|起付线)$/;

/** 住房保障|制度|, 覆盖面: how far the scheme itself reaches. */
const reaches = /^覆盖/;

/** 月人均|养老金|. */
const perHead = /^((?:月|年)?[人户]均)(.{2,})$/;

/** 退休人员养老金, 月人均养老金 → 月人均退休人员养老金; 居民医保制度, 财政补助 → 居民医保财政补助. */
export const withBelonging = (owner: string, own: string): string => {
  const [, head = '', noun = ''] = perHead.exec(own) ?? [];
  if (noun !== '' && owner.endsWith(noun)) return head + owner;
  return (reaches.test(own) ? owner : owner.replace(between, '')) + own;
};
