import { boundsBefore } from '../lexicon/bounds.ts';
import { holding, opening } from '../lexicon/signed-pattern.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Segment } from '../tree.ts';

/** 残疾儿童|免费|提供|康复训练: what is done for those that are counted. */
const isGiven = holding(
  '供放展装备办立减解追买缴垫补筛种赠助施理造加送修建',
  /^.{2,}?(?:提供|发放|开展|安装|加装|配备|办理|建立|减免|解决|追回|追讨|购买|代缴|缴纳|垫付|补贴|筛查|接种|赠送|资助|实施|落实|改造|送去|送上|修建|新建|免费)/,
);

/** 为|900名残疾儿童|提供康复训练: they are helped, and do not help. */
export const forWhom = (view: string, { before, amount }: Segment, noun: string): string => {
  let at = skipBlanksBack(view, amount.start, before.start);
  const bound = boundsBefore.endingAt(view, at, before.start);
  if (bound !== undefined) at = skipBlanksBack(view, at - bound.length, before.start);
  return hasSignAt(view, at - 1, '为') && at > before.start && isGiven(noun) ? `为${noun}` : noun;
};

const work =
  /^(.{2,}?)(?:的|全面|分别|集中|进行了?|实施了?|开展了?|予以){0,2}((?:提升|更新|提档|综合|清淤)?(?:改造|治理|整治|修缮|维修|升级|建设|清理|检查|整改|帮扶|救助|排查|监测|绿化|亮化|美化|加固|提升))$/;

/** |对|广场路等3条|道路的改造|: the work, as 广场路等道路改造 names it. */
export const workOn = (own: string, behind: string): { own: string; behind: string } =>
  hasSignAt(own, 0, '对') && work.test(behind)
    ? { own: own.slice(1).replace(/^全[省市县区州旗镇乡]$/, ''), behind: behind.replace(work, '$1$2') }
    : { own, behind };

const ofNow = /(?:现行|现有|原有|原来)$/;
const RATE = 2;
const isRate = opening('税费利', /^(?:税|费|利)率/);

/** 制造业|现行|16%的|税率|: the rate itself. */
export const rateOfNow = (own: string, behind: string): string =>
  isRate(behind) && ofNow.test(own) ? own.replace(ofNow, '') + behind.slice(0, RATE) : own;
