import { cuesIn, TASK } from '../lexicon/cues.ts';
import { doings, manners } from '../lexicon/predicates.ts';
import { protectedStarts } from '../lexicon/protected-words.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import { leadInAt } from './lead-ins.ts';

/**
 * 2023年|, 年末|; but |年末城镇调查失业率| is not the rate of the year, which is a mean, and |1998年以前入伍的|军人 says of what age
 * a thing is.
 */
const timeAtStart =
  /^(?:(?:到|至|截至|截止|在|自|从|预计)? ?(?:\d{4} ?(?:年?(?:[-—–~至到]|——)\d{4} ?)?|[一二]〇[〇一二三四五六七八九]{2}|去|今|当|明(?!年\d)|上(?!年结[余转]))年(?!以来新(?:增|设|登记|注册|认定|建|引进)[^、]{0,4}的|代|[底末]?[以之]?[前后][^,、\d]{2,6}的)(?:度(?![假夏汛])|[底末]?[以之]前|底前|末前|底|末|初(?!步)|前(?![期沿])|年底前|年底|上半年|下半年|以来|起)?|(?:建议)?“[一二三四五六七八九十]+五”(?!规划(?:布局|确定|明确|安排|提出|的|重大|重点|项目|工程))(?:期间|时期|以来|末|期末|规划期间|规划)?|十[一二三四五六七八]?五(?:期间|时期|以来|期?末)|(?:过去|近|这|前|连续|已连续)?[一两二三四五六七八九十\d]+(?:[到至][两三四五])?年(?!以来新(?:增|设|登记|注册|认定|建|引进)[^、]{0,4}的|代|[底末]?[以之]?[前后][^,、\d]{2,6}的)(?:来|前(?:提出|确定|制定|定下)的|间|期间|累计|里|内|中|共|的?时间内?)?|\d{1,2}月(?:底前?|末前?|份)?|当[季月]|(?:前[二三两]个?|第?[一二三四])季度|[上下]半年|\d{1,2}月?[-—–~至到]\d{1,2}月份?|按(?:[^,、]{2,8}口径(?:计算|统计)?|(?:可比|不变|现|当年)价格?(?:计算)?|[^,、]{2,8}计算)|[一二三四五六七八九十]{1,2}月[底末]前?|(?:剔除|扣除)[^,、]{2,10}(?:后|因素)|截至目前|目前|(?:到|至|在)?年(?!末(?:全国|全[省市])?(?:城镇)?调查失业率)(?:底|末|终|内)前?|[一两二三四五六七八九十\d]{1,2}个?月内|\d{1,3}(?:天|小时|个月)(?=转移|建成|完成|实现|开工|投产|抢))[,、]?/;

/** 预计|(下同)|完成生产总值: says how sure the figures are; |(12)|改造学校: the number of a list. */
const asideAtStart = /^\((?:(?:预计|快报|初步|下同)[^()]{0,10}|\d{1,2})\)/;

/** |五是|学校, |5.|城镇, |◆|就业: which of a list it is. */
const enumeratorAtStart = /^(?:[一二三四五六七八九十]{1,2}[是要]|\d{1,2}[.、](?=\D)|[■□●○◆◇★☆▲△►▶•·])/;

/** With what a time can begin: the pattern is tried only there. */
const mayBeginTime = signSet('第0123456789年到至截在自从预一二三四五六七八九十两去今当上下前明过近这连已按剔扣建“目 ');

/** Behind a manner that is joined to something else, and so part of a name. */
const isJoint = signSet('和与及、');

const mayEnumerate = signSet('一二三四五六七八九十0123456789■□●○◆◇★☆▲△►▶•·');

/** 实施|了|水库加固, but not 了解. */
const isDone = (view: string, at: number, end: number): boolean =>
  at < end && hasSignAt(view, at, '了') && !hasSignAt(view, at + 1, '解') && !hasSignAt(view, at + 1, '结');

/** 其中|省内|1.7万人: where they are is what part is told of, and not where all of it happened. */
const inner = wordSet('省内 市内 县内 区内 境内 州内 旗内');
const isWithin = (view: string, at: number, end: number): boolean =>
  hasSignAt(view, at - 1, '中') && inner.startingAt(view, at, end)?.length === end - at;

/** |全国|农业标准化示范区: as whose a thing was named is part of its name. */
const ofClass = closing('区县市村镇点社站位地等', /(?:示范|先进|模范|文明|试点|卫生)[^、]{1,3}$/);

/** With what a time can end. */
const mayEndTime = signSet('年计均底末月人户亩期');

/** 教育投入|五年累计, 低保标准|提高到每人每月, 低保标准|分别由每月. */
const timeAtEnd =
  /(?:分别)?[由从]?(?:(?:提高|增加|提升|上调|调整|统一|达|升)[到至为](?:每人)?(?:每[年月人户]|[年月]人均|人均(?:每[年月])?|户均)|(?:控制|稳定|保持|维持)在每亩|连续[\d一二两三四五六七八九十]{1,3}年|连年|年年|(?:“?[一二三四五六七八九十]{1,3}五”?)?前[一两三四]年|[两三四五十]年|[去上今]?年[底末]|[去今]年|[全常]年|人均每[年月]|每年|每月|每人|累计|年均|平均|共计|(?:(?:恢复|(?<![高低升降少增加大减小展]))[至到] ?|截[至止] ?)?\d{4} ?年(?:[底末]|同期)?|(?<=.{2})(?<![比较于同过超与和近])[去今当]年){1,5}$/;

/** The position behind the adverbs, verbs and dates that begin a name without being part of it. */
const skipManners = (view: string, start: number, end: number): number => {
  let at = skipBlanks(view, start, end);
  const seen = hasSignAt(view, end, '的') ? end + 1 : end; // 其中|1998年以前入伍|的36人
  for (;;) {
    const time = mayBeginTime(view.charCodeAt(at)) ? timeAtStart.exec(view.slice(at, Math.min(seen, at + 16))) : null;
    if (time !== null) {
      at = skipBlanks(view, Math.min(end, at + time[0].length), end);
      continue;
    }
    const aside = hasSignAt(view, at, '(') ? asideAtStart.exec(view.slice(at, Math.min(end, at + 16))) : null;
    if (aside !== null) {
      at = skipBlanks(view, at + aside[0].length, end);
      continue;
    }
    const isEntry = at < end && mayEnumerate(view.charCodeAt(at));
    const enumerator = isEntry ? enumeratorAtStart.exec(view.slice(at, at + 4)) : null;
    if (enumerator !== null) {
      at = Math.min(end, skipBlanks(view, at + enumerator[0].length, end)); // 五|是: the verb is told off already
      continue;
    }
    const leadIn = leadInAt(view, at, end);
    if (leadIn > 0) {
      at = skipBlanks(view, at + leadIn, end);
      continue;
    }
    const manner = manners.startingAt(view, at, end);
    if (manner === undefined || (at + manner.length < end && isJoint(view.charCodeAt(at + manner.length)))) return at;
    if (at + manner.length >= end && isWithin(view, at, end)) return at;
    if (hasSignAt(view, at + 1, '国') && ofClass(view, at + 2, end)) return at;
    if (at + manner.length >= end) return doings.startingAt(view, at, end) ? at : end;
    const whole = protectedStarts.startingAt(view, at, end);
    if (whole !== undefined && whole.length >= manner.length) return at;
    at = skipBlanks(view, at + manner.length + (isDone(view, at + manner.length, end) ? 1 : 0), end);
  }
};

/** |本年主要预期目标是|地区生产总值: what is announced stands behind. */
const announcing = /^[^,、]{0,24}?(?:目标|指标)(?:建议|初步|暂|拟|安排|确定|设定){0,2}(?:是|为)(?=.{3})/;

const behindAnnouncement = (view: string, start: number, end: number): number =>
  end - start > 8 && cuesIn(view, start, end) & TASK
    ? start + (announcing.exec(view.slice(start, end))?.[0].length ?? 0)
    : start;

/** 计划6万亩，|实际|6.4万亩: of what was planned. */
const ACTUALLY = '实际';
const isActually = (view: string, start: number, end: number): boolean =>
  end - start === ACTUALLY.length && view.startsWith(ACTUALLY, start);

/** The span of the thing's name within the words before its number. */
export const nameBefore = (view: string, { start, end }: Span): Span => {
  const from = Math.min(end, skipManners(view, behindAnnouncement(view, start, end), end));
  if (isActually(view, from, end)) return { start: end, end };
  const late = mayEndTime(view.charCodeAt(end - 1)) ? timeAtEnd.exec(view.slice(Math.max(from, end - 10), end)) : null;
  return { start: from, end: late === null ? end : end - late[0].length };
};
