import { doings } from '../lexicon/predicates.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import { subjectOfClauseBefore } from './clause-before.ts';
import { isWordOf } from './is-word-of.ts';
import type { Name } from './naming.ts';
import type { WordsAround } from './words-around.ts';
import { wordsOf } from './words-of.ts';

/** Verbs that say enough by themselves, or that no programme is the object of. */
const otherDeeds = wordSet(
  '造林 植树 绿化 就业 转移就业 创业 完成 到位 使用 落实 推进 受益 惠及 覆盖 服务 巩固 严守 守住 坚守 提升 提质 提档 运行 开放 新增 增加 新增加 减少 节约 节省 净增 退出 投入 给予 争取',
);

/** 今年|先|发行, |大规模|扩招. */
const howDone = /^(?:大规模|先行?|再|陆续|集中|有序|分批)(?=.{2})/;
const tellsHow = opening('大先再陆集有分', howDone);

/** |实施新一轮|农村公路|提升行动|, 打好|“保交房”|攻坚战. */
const programme =
  /^(?:打好|打赢|抓实|抓好|开展|组织|实施)?了?(?:新一轮|新的|第[一二三四五]轮)?(?:[一二三四五两]年)?(.{2,14}?)((?:质量|品质)?(?:提升|攻坚|建设|改造|整治|治理|更新|提质|倍增|扩容|培育|升级|专项|集中|[一二三四五两]年)*)(行动|工程|计划|攻坚战|会战|歼灭战)(?:计划|方案)?$/;

/** |加大|保障性住房|建设力度|. */
const effort =
  /^(?:加大|加快|加强|强化|推进)(?:对)?(.{2,14}?)(?:建设|改造|整治|治理|推进){0,2}(?:力度|步伐|进度)?$|^(.{2,14}?)(?:建设|改造)$/;

/** |发挥|深松整地|对增产的促进作用|. */
const effect = /^发挥好?(.{2,8}?)(?:对.{2,10}?)?的?.{0,6}作用$/;

const WORKS = '工程';

/** What the works that a clause tells of are done to. */
const objectOf = (clause: string): string | undefined => {
  const named = programme.exec(clause);
  if (named === null) {
    const told = effort.exec(clause) ?? effect.exec(clause);
    return told?.[1] ?? told?.[2];
  }
  const [, object = '', how, kind] = named;
  return how === '' && kind === WORKS ? object + WORKS : object; // 饮水安全|工程|
};

/** What is aimed at, and nothing that could be built or cleared: 乡村|振兴|. */
const isAim =
  /(?:振兴|发展|民生|惠民|富民|便民|经济|文明|服务|保障|质量|安全|创新|就业|创业|增效|增收|环境|交通|能力|水平)$/;

const several = /[、和与及]/;
const isQuoted = /^“[^“”]+”$/;

/** 高职|扩招|和职业技能: the deed itself is named. */
const ownDeed = (object: string, deed: string): string | undefined => {
  const at = object.indexOf(deed);
  return at > 0
    ? object
        .slice(0, at + deed.length)
        .split(several)
        .at(-1)
    : undefined;
};

/** 发放 of a programme, 培训 of people: told behind what it is of. */
const isToldBehind = ({ unit }: Segment['amount']): boolean => unit?.kind === 'money' || unit?.code === '{person}';

const withDeed = (object: string, deed: string, { amount }: Segment): string | undefined => {
  const own = ownDeed(object, deed);
  if (own !== undefined) return own;
  if (several.test(object)) return undefined;
  if (isQuoted.test(object) || isToldBehind(amount)) return object + deed;
  return isAim.test(object) ? undefined : deed + object;
};

/** 拟连续发行|特别国债|，专项用于重大工程，今年先发行: the object that the same verb had before, at the end of a clause. */
const objectBefore = (
  { view, text }: SourceText,
  told: Span,
  { before }: Segment,
  deed: string,
): string | undefined => {
  const at = view.slice(told.end, before.start).lastIndexOf(deed);
  const start = told.end + at + deed.length;
  const object = at < 0 ? undefined : /^[\u4e00-\u9fff“”]{3,14}(?=[,;])/.exec(view.slice(start, before.start))?.[0];
  return object === undefined || /^[的率量额和与及]|[了过着]/.test(object)
    ? undefined
    : wordsOf(text, { start, end: start + object.length });
};

const TRIAL = '试点';

/**
 * The name of what was done, where nothing but a verb tells it, by the works that the clause before tells of.
 *  > |实施农村公路提升行动|，新改建600公里
 */
export const deedOfWorks = (
  source: SourceText,
  told: Span,
  segment: Segment,
  { own, behind }: WordsAround,
): Name | undefined => {
  const deed = tellsHow(own) ? own.replace(howDone, '') : own;
  const folded = deed.replace('（', '(').replace('）', ')');
  const isBare = behind === '' || behind === TRIAL;
  if (!isBare || !isWordOf(doings, folded) || isWordOf(otherDeeds, deed)) return undefined;
  if (segment.link !== 'opening' || !hasSignAt(source.view, segment.before.start - 1, ',')) return undefined;
  const earlier = behind === '' && deed.length > 1 ? objectBefore(source, told, segment, deed) : undefined;
  if (earlier !== undefined) return { text: deed + earlier, isThing: true, from: 'before', doing: deed };
  const clause = subjectOfClauseBefore(source, told, segment, { isWhole: true, isLastResort: true });
  const object = clause === undefined ? undefined : objectOf(clause);
  const text = object === undefined ? undefined : withDeed(object, deed, segment);
  if (text === undefined) return undefined;
  return { text: text + behind, isThing: true, from: 'before', doing: text.startsWith(deed) ? deed : '' };
};
