import { changeAdverbs } from '../lexicon/change-adverbs.ts';
import { COMPARISON, cuesIn } from '../lexicon/cues.ts';
import { protectedEnds } from '../lexicon/protected-words.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import { tailOf } from './tail-of.ts';

/** When something was before: that is no yardstick but a time. */
export const timeWords = /年|月|季|初|末|同期|普(?![通遍及惠])|上届|前|疫情|任务|入库|期|历史|[八九十一二三四]五”?$/;
const comparator =
  /(?:与|同|和)?[^,;、]{0,14}?相比$|[与同和][^,;、]{2,14}?(?<!占)比较?$|(?:比(?![重例率值])|较)[^,;、]{1,16}$/;

/** 地方财政收入|按可比口径计算|, 收入|扣除价格因素|; what grew without some factors is told of with them. */
const basis = /(?:按照?|(?:剔除|扣除)(?=[^,;、]{0,5}价)|以)[^,;、]{1,20}$/;
const mayEndBasis = signSet('算径素后价响');

/** 企业数|3年|翻一番, 出口总额|连续十五年|增长10%, 产值12亿元，|年|递增8%, 财政收入|以年|递增15%的速度增长, 产值|年|递增9%. */
const someYears = /(?:(?<![\d第]) ?\d ?|连续[十百二两三四五六七八九]{1,3}|^|以|(?<=[额量值入]))年$/;

const yearsAtEnd = (view: string, start: number, end: number): number =>
  hasSignAt(view, end - 1, '年') ? (someYears.exec(tailOf(view, { start, end }, 7))?.[0].length ?? 0) : 0;

const basisAtEnd = (view: string, start: number, end: number): number =>
  mayEndBasis(view.charCodeAt(end - 1))
    ? (basis.exec(tailOf(view, { start: start + 2, end }, 24))?.[0].length ?? 0)
    : 0;

/** 生产总值|增速目标设定为|年均增长5.5%. */
const goalSet = /(?:增速|增长)?的?(?:预期)?目标(?:初步)?(?:设定|拟定|确定|定)?[为在]$/;

/** 工业投资|目标|增长15%. */
const isGoalOf = opening('目', /^目标(?:增长|下降|上涨)/);

const goalAtEnd = (view: string, start: number, end: number): number => {
  if (isGoalOf(view, end - 2, end + 2)) return 2;
  return hasSignAt(view, end - 1, '为') || hasSignAt(view, end - 1, '在')
    ? (goalSet.exec(tailOf(view, { start: start + 2, end }, 14))?.[0].length ?? 0)
    : 0;
};

/** 固定资产投资|在上年|增长22%的基础上. */
const yearUpon =
  /(?:在|继)(?:去年|上年|前年|(?:19|20)\d{2} ?年)$|(?<=.{2})在(?:去年|上年|前年)[^,;、在]{0,8}基[础数]上$/;
const uponAtEnd = (view: string, start: number, end: number): number =>
  hasSignAt(view, end - 1, '年') || hasSignAt(view, end - 1, '上')
    ? (yearUpon.exec(tailOf(view, { start, end }, 18))?.[0].length ?? 0)
    : 0;

/** Takes 同比, 比上年, 较年初 … from the end of a subject. */
export const trimSubject = (view: string, { start, end }: Span): Span => {
  let at = end;
  for (;;) {
    at = skipBlanksBack(view, at, start);
    const adverb = changeAdverbs.endingAt(view, at, start);
    const whole = protectedEnds.endingAt(view, at, start);
    const years = yearsAtEnd(view, start, at) || uponAtEnd(view, start, at);
    if (years > (adverb?.length ?? 0)) at -= years;
    else if (adverb !== undefined && (whole === undefined || whole.length <= adverb.length)) at -= adverb.length;
    else if (basisAtEnd(view, start, at) > 0) at -= basisAtEnd(view, start, at);
    else if (goalAtEnd(view, start, at) > 0) at -= goalAtEnd(view, start, at);
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
