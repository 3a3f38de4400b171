import type { Bound } from '@gongbao/indicator-schema';
import { boundsBefore } from '../lexicon/bounds.ts';
import { changeAdverbs } from '../lexicon/change-adverbs.ts';
import { changes, falseChanges } from '../lexicon/changes.ts';
import { COMPARISON, cuesIn, EXCESS, LIMIT, TASK } from '../lexicon/cues.ts';
import { protectedEnds } from '../lexicon/protected-words.ts';
import { scopes } from '../lexicon/settings.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { isHan } from '../quantity/is-han.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import { nameBefore } from './name-before.ts';
import { readRank } from './read-rank.ts';
import type { Relation } from './relation.ts';
import { tailOf } from './tail-of.ts';
import { trimBefore } from './trim-before.ts';

const timeWords = /年|月|季|初|末|同期|普|上届|前|疫情|任务|入库|期|历史|[八九十一二三四]五”?$/;
const comparator = /(?:与|同|和)?[^,;、]{0,14}?相比$|(?:比|较)[^,;、]{1,16}$/;
const gapBehind =
  /(?:比(?![重例率价拼])|较(?![大好快高]))([^,;]{1,18}?)(?<![提新升走])(高|低|快|多|少|慢|高出|低出|高了|低了|快了|领先|落后)(?:出|了)?$/;
const gapBefore =
  /(高于|低于|快于|优于|好于|领先|落后于|落后|超出|高出|超过|超)((?:全|同期|上年|西|东|中|目标|年度|计划|规划|任务|预期|市|省|国|县|区|城镇|农村|居民|平均|经济|下达|年初)[^,;]{0,18})$/;
/** 比计划目标30亿元|超过|4亿元. */
const goalOutdone = /比([^,;、]{2,16}(?:目标|计划|任务)[^,;、]{0,10}?)(超过|超额|超出|超)$/;
/** What a gap cannot do without; asked first, since most amounts have none. */
const comparing = /[比较]/;
const exceeding = /于|超|领先|[高低]出/;
const mayEndComparison = signSet('高低快多少慢出了先后过额超');
/** With percentage points anything can be the yardstick: 高于存款增速|2.1个百分点. */
const gapInPoints = /(高于|低于|快于|慢于|优于|高出|低出|超出|超过|领先|落后于?)([^,;、]{2,18})$/;
const negative = new Set(['低', '少', '慢', '低出', '低了', '低于', '落后', '落后于']);
/** 研发投入|不低于销售收入|3%, |至少建成|1个. */
const innerBound = /(不低于|不少于|不高于|不超过|至少|最少|至多)[^,;、]{2,30}$/;

/** 地方财政收入|按可比口径计算|, 生产总值|剔除不可比因素. */
const basis = /(?:按照?|剔除|扣除|以)[^,;、]{1,20}$/;
const mayEndBasis = signSet('算径素后价响');

/** 企业数|3年|翻一番. */
const someYears = /(?<![\d第]) ?\d ?年$/;

/** Takes 同比, 比上年, 较年初 … from the end of a subject. */
export const trimSubject = (view: string, { start, end }: Span): Span => {
  let at = end;
  for (;;) {
    at = skipBlanksBack(view, at, start);
    const adverb = changeAdverbs.endingAt(view, at, start);
    const whole = protectedEnds.endingAt(view, at, start);
    if (adverb !== undefined && (whole === undefined || whole.length <= adverb.length)) at -= adverb.length;
    else if (hasSignAt(view, at - 1, '年') && someYears.test(tailOf(view, { start, end: at }, 6)))
      at -= someYears.exec(tailOf(view, { start, end: at }, 6))?.[0].length ?? 0;
    else if (mayEndBasis(view.charCodeAt(at - 1)) && basis.test(tailOf(view, { start: start + 2, end: at }, 24)))
      at -= basis.exec(tailOf(view, { start: start + 2, end: at }, 24))?.[0].length ?? 0;
    else if (view.charCodeAt(at - 1) === 0x29) {
      const open = view.lastIndexOf('(', at - 1);
      if (open <= start || !/^\((?:下同|以下|可比|按|剔除)/.test(view.slice(open, open + 4))) break;
      at = open;
    } else {
      if ((cuesIn(view, Math.max(start, at - 20), at) & COMPARISON) === 0) break;
      const compared = comparator.exec(tailOf(view, { start, end: at }, 20));
      if (compared === null || !timeWords.test(compared[0])) break;
      at -= compared[0].length;
    }
  }
  return { start, end: at };
};

const isShare = ({ form, unit }: Amount): boolean => unit?.code === '%' || unit?.code === '{fold}' || form === 'ratio';
/** 浓度改善2微克/立方米, PM2.5平均浓度|同比改善|4.3% is a fall. */
const isOfConcentration = (view: string, subject: Span, { unit }: Amount): boolean => {
  if (unit?.dimension.startsWith('mass/') === true || unit?.dimension === 'concentration') return true;
  if (unit?.code !== '%') return false;
  const isNamed = subject.end > subject.start;
  return view.slice(isNamed ? subject.start : Math.max(0, subject.start - 24), subject.end).includes('浓度');
};
/** 排名提升4位, 指数提升2个等级. */
const steps = wordSet('位 个位次 个等级 个档次 个名次');
const isSteps = ({ unitText }: Amount): boolean =>
  steps.startingAt(unitText, 0, unitText.length)?.length === unitText.length;
const isPoints = ({ unit }: Amount): boolean => unit?.dimension === 'percentage-points';

/** 比全市|高|1个百分点, 高于全省平均|0.6个百分点. */
const readGap = (view: string, words: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  const cues = cuesIn(view, Math.max(words.start, words.end - 40), words.end);
  if ((cues & (COMPARISON | EXCESS)) === 0) return undefined;
  const text = tailOf(view, words);
  const isComparison = cues & COMPARISON && mayEndComparison(view.charCodeAt(words.end - 1));
  const behind = isComparison && comparing.test(text) ? (gapBehind.exec(text) ?? goalOutdone.exec(text)) : null;
  const found =
    behind ??
    (cues & EXCESS && exceeding.test(text)
      ? (gapBefore.exec(text) ?? (isPoints(amount) ? gapInPoints.exec(text) : null))
      : null);
  if (found === null) return undefined;
  const [whole, first = '', second = ''] = found;
  const [reference, verb] = behind === null ? [second, first] : [first, second];
  const isEarlier = behind !== null && timeWords.test(reference) && !/任务|平均|目标/.test(reference);
  const at = words.end - whole.length;
  const from = at + whole.indexOf(reference);
  return {
    measure: isEarlier ? (isShare(amount) ? 'growth' : 'change') : 'gap',
    sign: negative.has(verb) ? -1 : 1,
    name: trimSubject(view, { start: words.start, end: at }),
    bound,
    against: isEarlier ? undefined : { start: from, end: from + reference.length },
    rule: isEarlier ? 'against-an-earlier-period' : 'gap',
  };
};

const joinsAmounts = signSet('和与及或至到');

/** 增加|5000个|学位: what is added stands behind, and the number is no change of what was told before. */
const isAddedNoun = (view: string, { start, end }: Span, length: number, { next }: Amount): boolean =>
  end - length === start &&
  view.startsWith('增加', start) &&
  isHan(view.charCodeAt(next)) &&
  !joinsAmounts(view.charCodeAt(next));

/** 工业投资|增长|8.5%, 优良天数|同比增加|9天. */
const readChange = (view: string, words: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  const verb = changes.endingAt(view, words.end, words.start);
  if (verb === undefined || verb.meaning === 'into') return undefined;
  const isMild = verb.meaning === 'mildRise' || verb.meaning === 'mildFall';
  if (!isShare(amount) && !isPoints(amount)) {
    if (isMild && !isSteps(amount)) return undefined;
    const doing = falseChanges.endingAt(view, words.end, words.start);
    if (doing !== undefined && doing.length >= verb.length) return undefined;
  }
  const verbText = view.slice(words.end - verb.length, words.end);
  const subject = trimSubject(view, { start: words.start, end: words.end - verb.length });
  const hasSubject = subject.end > subject.start;
  if (!hasSubject && amount.unit?.kind === 'classifier' && isAddedNoun(view, words, verb.length, amount))
    return undefined;
  const keepsVerb = isShare(amount)
    ? verbText === '涨幅' || verbText === '上涨幅度'
    : /^(?:增速|涨幅|降幅|增幅|减幅|增收|增支|增产|减收|减支|减产)$/.test(verbText);
  return {
    measure: isShare(amount) ? 'growth' : 'change',
    sign:
      verb.meaning === 'fall' ||
      verb.meaning === 'mildFall' ||
      (verbText === '改善' && isOfConcentration(view, subject, amount))
        ? -1
        : 1,
    name: keepsVerb && hasSubject ? trimSubject(view, { start: words.start, end: words.end }) : subject,
    bound,
    against: undefined,
    rule: isShare(amount) ? 'verb-of-change-and-share' : 'verb-of-change',
  };
};

/** 经济实现8%|的较快增长, 收入以年均9%|的速度增长: what the share is of stands behind it. */
const growthBehind =
  /^的(?:[^,;、。\d]{0,4}(?:高速|快速?|稳定?|平稳|健康|实际|[年平]均|可观|正))?(负?)(?:速度)?(?:增长(?!贡献|点|极|空间|潜力|份额)|增速|增幅|涨幅|递增|(降幅|跌幅|下降))/;

/** 收入|以|…, 投资|出现|…: what brings in a growth that stands behind its share. */
const growthBrought = wordSet('以 出现 出现了 呈现 呈现了 取得 取得了 录得');

const readGrowthBehind = (
  view: string,
  words: Span,
  amount: Amount,
  bound: Bound | undefined,
): Relation | undefined => {
  if (!isShare(amount) || !hasSignAt(view, amount.next, '的')) return undefined;
  const found = growthBehind.exec(view.slice(amount.next, amount.next + 16));
  if (found === null) return undefined;
  const subject = trimSubject(view, words);
  const end = subject.end - (growthBrought.endingAt(view, subject.end, subject.start)?.length ?? 0);
  if (end <= subject.start) return undefined;
  return {
    measure: 'growth',
    sign: found[1] || found[2] ? -1 : 1,
    name: { start: subject.start, end },
    bound,
    against: undefined,
    rule: 'growth-behind',
  };
};

/** |压减|一般性支出5%, |降低|用电成本8%: a share that a thing was made less by. */
const cuts = wordSet('压减 压缩 削减 降低 减少 缩减 下调');

const readCut = (view: string, words: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  if (amount.unit?.code !== '%') return undefined;
  const { start } = nameBefore(view, words);
  const verb = cuts.startingAt(view, start, words.end);
  const name = { start: start + (verb?.length ?? 0), end: words.end };
  if (verb === undefined || name.end - name.start < 2) return undefined;
  return { measure: 'growth', sign: -1, name, bound, against: undefined, rule: 'cut-by-a-share' };
};

/** 是2011年的|2.2倍. */
const readMultiple = (view: string, words: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  if (amount.unit?.code !== '{fold}') return undefined;
  const found =
    /(?:是|为|达|达到|相当于|达到了)?(?: ?\d{4} ?年|上年|去年|同期|上年同期|“[^”]{1,14}”\s{0,14}(?:末|期末|期间|时期)?|十[一二三四五六七八]?五(?:末|期末|期间|时期)|五年前|十年前|(?:前|上一?个?)[三四五]年)(?:底|末|同期)?$/.exec(
      tailOf(view, words, 16),
    );
  if (found === null) return undefined;
  const name = trimBefore(view, { start: words.start, end: words.end - found[0].length });
  return { measure: 'growth', sign: 1, name, bound, against: undefined, rule: 'multiple-of-an-earlier-period' };
};

/** 公厕改造|完成年度任务的|1.2倍: how much of a task or plan was done. */
const readFulfilment = (view: string, before: Span, amount: Amount): Relation | undefined => {
  if (!isShare(amount)) return undefined;
  const end = skipBlanksBack(view, amount.start, before.start);
  if ((cuesIn(view, Math.max(before.start, end - 12), end) & TASK) === 0) return undefined;
  const found =
    /(?:完成|占|为)(?:了|到)?[^,;、]{0,10}?(?:计划|任务|目标|预算)(?:任务|数|投资|总投资)?的?(?:达|达到|超|超过|近|约)?$/.exec(
      tailOf(view, { start: before.start, end }, 24),
    );
  if (found === null) return undefined;
  const trimmed = trimBefore(view, { start: Math.max(end - 3, before.start), end });
  const name = { start: before.start, end: end - (/(?:达|达到|超|超过|近|约)$/.exec(found[0])?.[0].length ?? 0) };
  return { measure: 'level', sign: 1, name, bound: trimmed.bound, against: undefined, rule: 'fulfilment' };
};

/** 超额完成省下达目标|2.7个百分点, 超额完成年度任务|2亿元, 超收|3000万元: by how much more than was asked. */
const exceededGoal = /(?:超额?完成(?:了)?([^,;、]{0,12}(?:目标|任务|计划))|超收)$/;
const mayEndGoal = signSet('标务划收');

const readExceededGoal = (view: string, before: Span, amount: Amount): Relation | undefined => {
  if (isShare(amount)) return undefined;
  const end = skipBlanksBack(view, amount.start, before.start);
  if (end === before.start || !mayEndGoal(view.charCodeAt(end - 1))) return undefined;
  const found = exceededGoal.exec(tailOf(view, { start: before.start, end }, 20));
  if (found === null) return undefined;
  const against = found[1] === undefined ? undefined : { start: end - found[1].length, end };
  const name = { start: before.start, end: end - found[0].length };
  return { measure: 'gap', sign: 1, name, bound: undefined, against, rule: 'gap' };
};

/** 经济增长预期目标|定为|6%左右: what the goal is set for. */
const readGoal = (view: string, words: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  if (!hasSignAt(view, words.end - 1, '标') && !hasSignAt(view, words.end - 1, '值')) return undefined;
  const found = /(?:预期|主要|奋斗|冲刺|挑战|力争|必保)?(?:增长|增速)?(?:的)?(?:预期)?目标(?:值)?$/.exec(
    tailOf(view, words, 12),
  );
  if (found === null) return undefined;
  const isGrowth =
    isShare(amount) &&
    (/增长|增速/.test(found[0]) || /(?:增长|增速)$/.test(view.slice(words.start, words.end - found[0].length)));
  const left = words.end - found[0].length;
  const isBare = left - words.start < 5 && found[0].includes('增长');
  const name = { start: words.start, end: isBare ? left + found[0].indexOf('增长') + 2 : left };
  return { measure: isGrowth ? 'growth' : 'level', sign: 1, name, bound, against: undefined, rule: 'goal' };
};

/** 经济总量|翻一番. */
const readDoubling = (view: string, words: Span, amount: Amount, bound: Bound | undefined): Relation | undefined => {
  if (amount.unitText !== '番') return undefined;
  return { measure: 'growth', sign: 1, name: trimSubject(view, words), bound, against: undefined, rule: 'doubling' };
};

const note = /\((?:(?:以下|下文|后文)?(?:简称|统称)|按?(?:同|可比)口径|按?(?:可比|不变)价|扣除|剔除)[^()]{0,16}\)$/;

/** 地区生产总值|(以下简称“GDP”)|1696亿元, 下降|(同口径)|19.6%. */
const withoutNote = (view: string, { start, end }: Span): Span => {
  const at = skipBlanksBack(view, end, start);
  if (!hasSignAt(view, at - 1, ')')) return { start, end };
  return { start, end: at - (note.exec(view.slice(Math.max(start, at - 24), at))?.[0].length ?? 0) };
};

/** Reads the words between the stop and the amount: what is named, and how the amount relates to it. */
export const readRelation = (view: string, written: Span, amount: Amount): Relation => {
  const before = withoutNote(view, written);
  const rank = readRank(view, before, amount);
  if (rank !== undefined) return rank;
  const asWritten = { start: before.start, end: skipBlanksBack(view, before.end, before.start) };
  const fulfilment =
    readGap(view, asWritten, amount, undefined) ??
    readExceededGoal(view, before, amount) ??
    readFulfilment(view, before, amount);
  if (fulfilment !== undefined) return fulfilment;
  const shared = amount.form === 'ratio' ? scopes.endingAt(view, asWritten.end, before.start) : undefined;
  const trimmed = trimBefore(view, { start: before.start, end: before.end - (shared?.length ?? 0) });
  const words = { start: before.start, end: trimmed.end };
  const goal = readGoal(view, words, amount, trimmed.bound);
  if (goal !== undefined) return goal;
  const mayLimit =
    trimmed.bound === undefined && cuesIn(view, Math.max(words.start, words.end - 30), words.end) & LIMIT;
  const inner = mayLimit ? innerBound.exec(tailOf(view, words, 30)) : null;
  return (
    readGap(view, words, amount, trimmed.bound) ??
    readDoubling(view, words, amount, trimmed.bound) ??
    readChange(view, words, amount, trimmed.bound) ??
    readGrowthBehind(view, words, amount, trimmed.bound) ??
    readCut(view, words, amount, trimmed.bound) ??
    readMultiple(view, words, amount, trimmed.bound) ?? {
      measure: isPoints(amount) ? 'change' : 'level',
      sign: 1,
      name: words,
      bound: trimmed.bound ?? (inner === null ? undefined : boundsBefore.startingAt(inner[1] ?? '', 0, 3)?.meaning),
      against: undefined,
      rule: 'named-before',
    }
  );
};
