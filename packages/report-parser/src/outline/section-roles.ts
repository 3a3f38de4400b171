import type { SectionRole } from '@gongbao/indicator-schema';
import { foldWidth } from '../fold-width.ts';
import { findSign } from '../sign-at.ts';
import { yearsIn } from '../years-in.ts';

interface RoleWords {
  readonly role: SectionRole;
  readonly pattern: RegExp;
}

/** What a title says of its section. The first that matches decides. */
const ROLE_WORDS: readonly RoleWords[] = [
  /** 有关名词说明 */
  {
    role: 'glossary',
    pattern: /(?:名词|术语|词语|用语|注释|词汇).{0,6}(?:解释|注释|说明|释义|注解)|^(?:注释|注解|名词|术语):?$/,
  },
  /** 附件1 */
  { role: 'annex', pattern: /^(?:附件|附表|附录|附图|附)[ :\d一二三四五六七八九十]*/ },
  /** 全面加强政府自身建设 */
  {
    role: 'government-building',
    pattern: /自身建设|自身改革|政府治理(?:能力|现代化|水平)|政府系统|(?:建设|打造)[^,]{0,14}政府$|^政府建设/,
  },
  /** 2023年工作回顾, 我们还差什么, 困难和问题 */
  {
    role: 'review',
    pattern:
      /[做干办]了(?:些)?什么|[做办]成了?哪些|怎么样\??$|还?[差缺欠]了?什么|(?:年|我们)[^,]{0,8}答卷|^[^,]{0,6}答卷$|成绩单|问题(?:清单|单)|履职|(?<!(?:解决|破解|化解|整治|克服|针对|消除|补齐|弥补|缩小|回应)[^,]{0,16})(?:问题|困难|不足|短板|差距|教训)(?:\(|\?|$)|回顾|回首|回望|回眸|盘点|^(?:近|这)?[一两三四五]年来|以来的?(?:主要)?工作|(?:执行|完成|落实|工作|运行|发展|进展)的?(?:主要|基本|总体)?情况|进展$|(?:存在|面临)的?(?:主要|突出)?(?:困难|问题|不足|差距|短板)(?:[和与及][^,]{2,4})?$/,
  },
  /** 2024年主要工作任务 */
  {
    role: 'plan',
    pattern:
      /安排|任务|部署|总体要求|要求|目标|建议|草案|打算|思路|考虑|举措|措施|重点|计划|规划|展望|设想|谋划|要点|蓝图|(?:要|接着)[做干]什么|怎么[干做办]|[往向去到](?:哪里|何方|何处)|新的一年|[明来]年|实事(?:项目|清单)$|努力方向/,
  },
  /** “十三五”发展成就 */
  { role: 'review', pattern: /成就|成绩|成效|总结|过去|走过/ },
  /** 未来五年工作 */
  { role: 'plan', pattern: /^(?:今后|未来|下一步|下步)/ },
];

/** The role that a title names; undefined when it names none. */
export const roleOfTitle = (title: string): SectionRole | undefined =>
  ROLE_WORDS.find(({ pattern }) => pattern.test(title))?.role;

/** An outermost section before its role is settled. */
export interface OutermostTitle {
  readonly title: string;
  /** It stands outside the report's numbering: an annex or a glossary, whose title may not say so. */
  readonly isLandmark: boolean;
  readonly isGlossary: boolean;
  /** `part`: numbered as parts are, or a landmark. `alone`: of a text that shows no parts. `beside`: outside the parts. */
  readonly place: 'part' | 'alone' | 'beside';
}

/** What is done is reviewed, though the title names a task. */
const DONE =
  /圆满|取得|实现了[^,]{0,16}开局|落地|见效|显现|(?:完成|实现)了?[^,]{0,16}(?:任务|目标)|(?:任务|目标|计划|规划)[^,]{0,6}(?:完成|实现)|(?:[快好高低慢优]于|超过?|突破|未达到?)[^,]{0,4}(?:计划|目标|预期)$/;

/** 一、农业在调整中发展 … 四、|2003年的工作|: what stands last, behind parts that name no year. */
const WORK_OF_YEAR = /^(?:(?:19|20)\d{2} ?年|今年|明年)的?(?:主要|重点)?工作$/;

/** The roles of the outermost sections, from their titles, the years in them, and their order. */
export const rolesInOrder = (titles: readonly OutermostTitle[]): readonly SectionRole[] => {
  const years = titles.flatMap(({ title, isLandmark, place }) =>
    isLandmark || place === 'beside' ? [] : yearsIn(title),
  );
  const latest = years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : undefined;
  // 2007年，我们交出的答卷 and 2008年，我们瞄准的靶心: the later of two years on end is planned.
  const isNext = latest !== undefined && years.includes(latest - 1);
  const beside = rolesBeside(titles);
  const named = titles.map((one, index) => {
    if (index === 0 && one.place !== 'beside' && isDone(one.title)) return 'review';
    return beside(one.title) ?? roleByTitle(one, { latest, isNext });
  });
  const last = titles.findLastIndex(({ isLandmark }) => !isLandmark);
  if (last > 0 && !named.includes('plan') && WORK_OF_YEAR.test(titles[last]?.title ?? '')) named[last] = 'plan';
  const firstPlan = named.indexOf('plan');
  const seen = new Set<SectionRole>();
  return named.map((role, index): SectionRole => {
    const hasPlan = firstPlan >= 0 || titles[index]?.place === 'alone';
    const settled = role ?? roleAmong(seen, { hasPlan, planFollows: firstPlan > index });
    if (role !== undefined) seen.add(role);
    return settled;
  });
};

/** The role of a section that its title does not tell, from those before it. */
const roleAmong = (
  before: ReadonlySet<SectionRole>,
  { hasPlan, planFollows }: { readonly hasPlan: boolean; readonly planFollows: boolean },
): SectionRole => {
  if (before.has('annex')) return 'annex';
  if (before.has('plan')) return 'plan';
  if (before.has('review')) return hasPlan ? 'review' : 'plan';
  return planFollows ? 'review' : 'other';
};

/** 关于今年经济工作 beside 关于明年经济工作, 去年工作 beside 今年目标: which year is over, where titles name them by each other. */
const BESIDE: readonly { readonly next: RegExp; readonly past: RegExp }[] = [
  { next: /明年|来年|下一?年/, past: /今年|本年/ },
  { next: /今年/, past: /去年|上年|过去(?:的)?一年/ },
];

/** The roles of titles that name years by each other; undefined for the others. */
const rolesBeside = (titles: readonly OutermostTitle[]): ((title: string) => SectionRole | undefined) => {
  const pair = BESIDE.find(({ next, past }) =>
    [next, past].every((one) => titles.some(({ title }) => one.test(title))),
  );
  return (title) => {
    if (pair === undefined || (pair.next.test(title) && pair.past.test(title))) return undefined;
    return pair.next.test(title) ? 'plan' : pair.past.test(title) ? 'review' : undefined;
  };
};

const isDone = (title: string): boolean => DONE.test(title) && !/确保|力争|争取|努力|奋力/.test(title);

/** A heading of a list names a part only at its end: 主要预期目标, but not 实施行动计划，建设成势. */
const LAST_WORDS = 4;

const roleByTitle = (
  { title, isLandmark, isGlossary, place }: OutermostTitle,
  { latest, isNext }: { readonly latest: number | undefined; readonly isNext: boolean },
): SectionRole | undefined => {
  if (place === 'beside') return undefined;
  const role = roleOfTitle(place === 'alone' ? title.slice(-LAST_WORDS) : title);
  if (isLandmark) return isGlossary || role === 'glossary' ? 'glossary' : 'annex';
  if (role !== undefined && role !== 'plan') return role;
  const own = yearsIn(title);
  if (role === 'plan' && !isDone(title)) return role;
  if (own.some((year) => latest !== undefined && year < latest)) return 'review';
  return isNext && own.length > 0 && !isDone(title) ? 'plan' : undefined;
};

/** Whether a title says that the government builds itself: 自|身|建设, 政|府|系统. */
const isOfBuilding = (title: string): boolean =>
  (findSign(title, '府') >= 0 || findSign(title, '身') >= 0) && roleOfTitle(title) === 'government-building';

/** The role of a section inside another, from its title as written. */
export const roleInside = (title: string, parent: SectionRole): SectionRole =>
  parent === 'plan' && isOfBuilding(foldWidth(title)) ? 'government-building' : parent;
