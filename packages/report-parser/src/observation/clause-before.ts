import { achievements, doings, measureNouns } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { closing, opening } from '../lexicon/signed-pattern.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import { nameBefore } from './name-before.ts';
import { thingOfClause } from './told-clause.ts';
import { wordsOf } from './words-of.ts';

const isStop = signSet(',;:。');
const endsEvent = signSet('会节周展坛');

/** Where the predicate begins in a clause that tells of something: 绩效评估|为A级, 经济总量|连跨两个台阶. */
const predicate =
  /^(.{2,}?)(?:[均都已也仍]|同比|依然|依旧|全年(?=由)|(?<!安全)生产|(?<=工业)经济|基本(?=实现))?(?:(?:同比|实现)?“(?:双|[一二三四五六七八九十]+连)|最(?:[大多高快好优强少]|低(?!生活|工资|保障))|先后|相继|接连|年年|连年|节节|屡|井喷|爆发|只增不减|超额|提前完成|历史性|(?:按[时期月]|足额|及时|如期){1,2}(?:发放|兑现|支付|拨付)|按[^、,按]{2,8}(?:发放|拨付)$|再[创获]|突破|迈过|越过|超过|站上|冲破|呈现?|晋级|跻身|成为|势头|喜获|发展迅猛|[一二两三四五六]次|创|连跨|跨[过上越]|[跃迈]上|按可比|按不变|稳步|逐步|逐年|持续|保持|大幅|[稳顶扛守]住|破题|试水|受.{2,14}?(?:影响|拖累|冲击|制约)|不断|再次|再度|明显|显著|实现|成功|连续|位居|稳居|跃居|居(?![民住家室委留])|位列|排名|为[A-Z]|评为|评定为|获评?|取得|进一步|全面|继续|快速(?![路通干])|加快|更加|更为|日益|逆势|首次|由[负正降升]转|止跌|触底|企稳|扭亏|回升|回稳|转正|提质|提效|提速|提档|增量提|增效|扩量|扩面|扩围|扩容|稳中|量质|培育壮大|突破性|加速|跑出|(?:健康|平稳|良好|有序|又好又快|较快)发展|(?:发展|运行)(?:良好|平稳|向好)|在[^,]{2,14}(?:之后|后|下)(?=由|转|实现|增|恢|企|止|仍|保持)|在[^,]{2,12}中(?=前进|发展|提升|壮大|提高|加快|站稳)|荣登|上榜|入选|蓬勃|强劲|(?:基本|初步|全面)(?:建立|形成|建成)|日趋|更趋|愈发|显现|凸显|崛起|初具|初见|方面|(?:稳定)?脱贫$|(?:\d{1,2}月[底初中]?|全部|正式|顺利|已)*(?:开工|动工|竣工|完工|建成|投产|投用|投运|并网|启用|通车|贯通|封顶|开业|开园)(?:建设|投产|投用|投运|通车|贯通|运营|运行|开业|发电|使用|启用)?$)/;

/** 剔除减税因素，|同比下降, 与2002年相比，|增加: says how the figure was reckoned; 跻身千亿县行列，|迈入百亿俱乐部: or ranks an unnamed one. */
const aloof =
  /^(?:成功|首次|顺利|再次)?(?:跻身|迈入|跨入|步入|进入|挺进)[^,]{0,8}(?:行列|俱乐部|方阵|百强县?)$|^受[^,]{2,16}(?:影响|冲击|拖累|制约)$|^(?:剔除|扣除|若|如果|按|创(?!新|业|意)|以.{2,20}(?:引领|推动|促进|带动))|^主要(?:是|因|受|由|得益)|^[与同和较比].*(?:相比|比较|年)$|^从.{1,12}[看说讲]$/;

/** 国有企业|效益|明显好转, 服务业|支撑作用|更加明显: what is judged of the subject, and not the subject. */
const judged =
  /(?:(?:(?<=制度)保障)?水平|(?:经济)?(?:效益|成效|效果|质量|形势|势头|增势|增长|发展)|(?:支撑|引领|带动|拉动|主导|支柱)?作用)$/;

/** Of several things one alone is meant, and it is not said which: 展览面积、参展企业等|均创新高; 煤化工、风电等新兴产业 are one. */
const several = /[、等]/;
const oneKind = /(?:等|[一二两三四五六七八九十\d]大)[^、等]{2,8}(?:产业|行业|企业|集群|园区)$/;

/** What a clause tells of, as far as its predicate; undefined when it has none. */
export const subjectIn = (clause: string, count = 1): string | undefined => {
  const subject = predicate.exec(clause)?.[1]?.replace(judged, '');
  const isVague = count === 1 && subject !== undefined && several.test(subject) && !oneKind.test(subject);
  return subject === undefined || subject.length < 2 || isVague ? undefined : subject;
};

const verbs =
  /^(?:连续|不断)?(?:(?:规范|提升|优化|完善|深化|强化|健全|改进|推动|推行|打造|建成|建设|铺设|敷设|架设|修建|新建|办好|用好|建立|整合|充实|扩大|扩充|统一|降低|增加|提高|举办|承办|筹办)了?(?:[和与、并](?=规范|提升|优化|完善|深化|强化|健全|改进|统一|整合|建立|承办))?)*/;

/** 推进|“高效办成一件事”|，办件量…, 规范和提升|热线服务|，满意率…: what was done something to, where nothing else is told of it. */
const objectIn = (clause: string, isBegun: boolean): string | undefined => {
  const verb = verbs.exec(clause)?.[0].length ?? 0;
  if (verb === 0 && !isBegun) return undefined;
  const object = clause.slice(verb).replace(/(?<=.{3})(?:攻坚|专项|提升|整治){0,2}行动$/, '');
  return object.length < 3 || object.length > 20 || /[、等和]|(?:化|平|性|力)$/.test(object) ? undefined : object;
};

/** |新增规模企业数最多|，达34家: whatever it begins with. */
const superlative = /最[大多高快好优强低少]$/;

/** A clause that begins with its predicate names no subject, unless the verb is part of a noun: 覆盖|面, 服务|业. */
const beginsWithPredicate = (view: string, start: number, end: number): boolean => {
  const verb = achievements.startingAt(view, start, end) ?? doings.startingAt(view, start, end);
  return verb !== undefined && !'面率度量额数值业'.includes(view[start + verb.length] ?? ' ');
};

/** 促进|第三产业|多作贡献，实现增加值66亿元; 大力发展|旅游业|，收入20亿元: which branch was helped. */
const branchIn =
  /^(?:发展|壮大|做[大强优](?:做[大强优])*|培育壮大|培育)?([^、和与]{1,10}?(?:产业|经济|(?<![就创作毕企事失专行])业))(?:多作贡献|(?:加快|健康|快速|稳步|高质量|转型|集聚|融合)*(?:发展|升级|提质|增效)+)?$/;

/** Where the clause that ends at `end` begins. */
const clauseStart = (view: string, end: number, limit: number): number => {
  let start = end;
  while (start > limit && !isStop(view.charCodeAt(start - 1)) && !hasSignAt(view, start - 1, '\n')) start--;
  return start;
};

const FULL_STOP = '。';

/** 生产总值先后跨越1万亿元、1.3万亿元|两个大关|: marks that were passed are no figures of their own. */
const passesMarks = closing('关台阶口', /^[^\d]{2,16}\d[^,;]{1,24}(?:大关|台阶|关口)$/);

/**
 * What the sentence before is told of, for an aspect that opens its own sentence; undefined where that has figures.
 *  > 经营主体稳中培优。|总量|达14万户
 */
export const subjectOfSentenceBefore = ({ view, text }: SourceText, sentenceStart: number): string | undefined => {
  const stop = sentenceStart - 1;
  if (!hasSignAt(view, stop, FULL_STOP)) return undefined;
  const start = clauseStart(view, stop, 0);
  const clause = view.slice(start, stop);
  const isTold = clause.length > 24 || /\d/.test(clause);
  if ((isTold && !passesMarks(clause)) || beginsWithPredicate(view, start, stop)) return undefined;
  return subjectIn(wordsOf(text, nameBefore(view, { start, end: stop })));
};

/** |生产总值|跃上新台阶。2021年达到312亿元: what the sentence before is told of, where it is what could be measured. */
export const measuredBefore = (source: SourceText, start: number): string | undefined => {
  const subject = subjectOfSentenceBefore(source, start);
  return subject !== undefined && isMeasured(subject) ? subject : undefined;
};

/** ——|城镇新增就业|。完成1.2万人: what a paragraph is headed by, on the line of its first sentence. */
const runInHead =
  /(?:^|\n) {0,4}(?:—{1,2}|[一二三四五六七八九十]{1,2}[、是]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、]) {0,2}((?:[A-Z]{1,4}[\d.]{1,4})?[\u4e00-\u9fffA-Z“”()]{3,16})[。:] {0,2}$/;

/** |固定资产投资|。完成145亿元: a head without a mark is one where it is what could be measured. */
const bareHead = /(?:^|\n)[ \t]{0,4}([\u4e00-\u9fff“”()]{3,16})。 {0,2}$/;
const isMeasured = (head: string): boolean =>
  measureNouns.endingAt(head, head.length, 0) !== undefined ||
  /(?:总值|总额|增加值|投资|就业|消费|[收支]入|支出|进出口|出口|人口|税收)$/.test(head);

/** (二)|固定资产投资|⏎完成145亿元: a line of its own that names but what could be measured. */
const lineHead =
  /(?:^|\n)[ \t]{0,4}(?:[一二三四五六七八九十]{1,2}[、.]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、])? {0,2}([\u4e00-\u9fff“”]{3,16})[:—]{0,2}[ \t]{0,2}\n\s{0,6}$/;

const headOfLine = (before: string): string | undefined => {
  const head = lineHead.exec(before)?.[1];
  return head !== undefined && isMeasured(head) && verbs.exec(head)?.[0] === '' ? head : undefined;
};

/** ——|运行更稳|。, (一)|项目建设全力推进|。: says how it went, and names nothing that could be measured. */
const slogan = /更|[稳好强优快新实牢足]$|(?:提升|提高|增强|改善|见效|发展|有力|推进|显现|进展|突破|成效|力度|步伐)$/;

/** The head of the paragraph that a sentence opens, before it on its line or on the line above; undefined where that names nothing. */
export const headBefore = ({ view, text }: SourceText, start: number): string | undefined => {
  const stop = skipBlanksBack(view, start, 0) - 1;
  const before = view.slice(Math.max(0, start - 32), start);
  const above = before.includes('\n', before.length - (start - stop)) ? headOfLine(before) : undefined;
  if (above !== undefined && !slogan.test(above)) {
    const end = view.lastIndexOf(above, start) + above.length;
    return wordsOf(text, nameBefore(view, { start: end - above.length, end }));
  }
  if (!hasSignAt(view, stop, FULL_STOP) && !hasSignAt(view, stop, ':')) return undefined;
  const bare = bareHead.exec(before)?.[1];
  const head = runInHead.exec(before)?.[1] ?? (bare !== undefined && isMeasured(bare) ? bare : undefined);
  return head === undefined || slogan.test(head) ? undefined : wordsOf(text, { start: stop - head.length, end: stop });
};

/** |全省|进出口总值创新高: the whole place is no manner in which something was done. */
const wholeArea = opening('全我', /^(?:全[国省市区县州旗盟镇乡]|我[国省市区县州旗盟镇乡])$/);

/** 在海城|成功举办|产业推介会|: what was held. */
const held =
  /(?:举办|举行|召开|承办|主办|参加|参与)了?(?:第?[一二三四五六七八九十]+届)?(?!一?系列|各类|多[场次])([^,;、等]{2,20}?(?:会|节|周|展|论坛))$/;

/** Of which event the clause before an amount tells, and of no figure. */
export const eventBefore = ({ view, text }: SourceText, told: Span, { before, link }: Segment): string | undefined => {
  const end = before.start - 1;
  if (link !== 'opening' || !hasSignAt(view, end, ',') || !endsEvent(view.charCodeAt(end - 1))) return undefined;
  const found = held.exec(view.slice(Math.max(told.end, end - 40), end))?.[1];
  return found === undefined ? undefined : wordsOf(text, { start: end - found.length, end });
};

/** How the clause before is taken: whole, with its predicate; and even if it names no subject. */
interface Taking {
  readonly isWhole: boolean;
  readonly isLastResort: boolean;
  /** Only as far as its predicate, and not at all when it has none. */
  readonly isSubject?: boolean;
  /** Or what its verb is done to, where it names no subject. */
  readonly mayBeObject?: boolean;
  /** It may name so many things. */
  readonly count?: number;
}

const LONGEST_NAME = 15;

/** |2021年达到312亿元|，是2016年的1.6倍: a figure that nothing names is no name. */
const isFigure = closing(
  '元人吨亩户个家件项公里度',
  /^(?:预计|全年|\d{4} ?年)*(?:达到?|超过?|突破|完成|实现|近|约)*\d[\d.]*[^\d,;]{1,5}$/,
);

/**
 * What the clause before an amount tells of; undefined when an earlier amount stands in it. `told` goes from the
 * sentence's start to the last amount that was read.
 *  > 考核评为优秀，|保持全市第2
 */
export const subjectOfClauseBefore = (
  { view, text }: SourceText,
  told: Span,
  { before }: Segment,
  { isWhole, isLastResort, isSubject = false, mayBeObject = false, count = 1 }: Taking,
): string | undefined => {
  const comma = before.start - 1;
  if (!hasSignAt(view, comma, ',') || comma <= told.start) return undefined;
  const end = hasSignAt(view, comma - 1, ')') ? Math.max(told.start, view.lastIndexOf('(', comma)) : comma;
  const start = clauseStart(view, end, told.start);
  if (told.end > start || isFigure(view, start, end)) return undefined;
  if (aloof.test(view.slice(start, end))) return undefined;
  const named = nameBefore(view, { start, end });
  const isCompared = superlative.test(view.slice(start, end));
  const isLedUpTo = named.start > start && !(isSubject && wholeArea(view, start, named.start));
  const branch = isSubject && isLedUpTo ? branchIn.exec(wordsOf(text, named))?.[1] : undefined;
  if (branch !== undefined) return branch;
  if (!isLastResort && !mayBeObject && !isCompared && (isLedUpTo || beginsWithPredicate(view, start, end)))
    return undefined;
  const clause = wordsOf(text, named);
  if (isSubject) return subjectIn(clause, count) ?? (mayBeObject ? objectIn(clause, named.start > start) : undefined);
  const subject = predicate.exec(clause)?.[1];
  const words = isWhole || subject === undefined || subject.startsWith('连续') ? thingOfClause(clause) : subject;
  return words.length < 2 || words.length > LONGEST_NAME * Math.max(2, count) ? undefined : words;
};
