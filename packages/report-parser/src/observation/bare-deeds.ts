import { doings } from '../lexicon/predicates.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import type { Name } from './naming.ts';

/** Deeds that say nothing without what they were done to: 整治小散企业，|取缔|35家. */
export const deedsOnly = wordSet(
  '取缔 依法取缔 关停 依法关停 整改 整改提升 整改到位 取消 清退 办结 已办结 整改完成 销号 已销号 治理 整治 开工建设 开工 竣工 建成 完工',
);

/** 背街小巷|整治工程|: what the works that were begun are done to. */
const works = /(?<=.{2})(?:综合)?(?:整治|治理)(?:工程|项目|行动)$/;
const isWorks = /(?:工程|项目|行动)$/;

/** The deed with the object of the clause before it; undefined where that clause tells of no deed. */
export const withObject = (deed: string, clause: string): Name | undefined => {
  if (isWorks.test(clause))
    return { text: deed + clause.replace(works, ''), isThing: true, from: 'before', doing: deed };
  const verb = doings.startingAt(clause, 0, clause.length)?.length ?? 0;
  const object = clause.slice(verb);
  return verb === 0 || object.length < 2
    ? undefined
    : { text: deed + object, isThing: true, from: 'before', doing: deed };
};
