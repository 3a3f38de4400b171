import type { Bound } from '@gongbao/indicator-schema';
import { scopes } from '../lexicon/settings.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import { isPoints } from './amount-kinds.ts';
import type { Relation } from './relation.ts';
import { tailOf } from './tail-of.ts';
import { trimSubject } from './trim-subject.ts';

/** 增速|高全省|2.1个百分点, 增加值|高|2.1个百分点. */
const gap =
  /(?:^|(?<=[^,;、。]{2}))(?<![提新升走减较最更增拉抬偏过不降调])([高低快慢])((?:全[国省市县区州盟旗]|[东中西]部)(?:平均)?(?:水平|增速)?)?$/;
const mayEndGap = closing('高低快慢国省市县区州盟旗部均平速', gap);

/** 主要指标均|高于|全省平均水平|，其中工业高2.1个百分点: what the clauses before are held against. */
const heldAgainst = /[高低快慢优好]于([^,;。\n]{2,14}),[^;。\n]{0,40}$/;
const NEAR = 60;

const yardstickBefore = (view: string, at: number): Span | undefined => {
  const from = Math.max(0, at - NEAR);
  const found = heldAgainst.exec(view.slice(from, at));
  const start = found === null ? 0 : from + found.index + 2;
  return found === null ? undefined : { start, end: start + (found[1] as string).length };
};

/** 高于全国1.2个、|全省|0.6个百分点: one more of those that the gap before is held against. */
const gapBefore = /([高低快慢])于?[^,;。、\d]{2,12}\d[\d.]{0,6}个?(?:百分点)?[、和与]$/;

const verbBefore = (view: string, { start, end }: Span): string | undefined =>
  end - start < 9 && scopes.startingAt(view, start, end) !== undefined
    ? gapBefore.exec(view.slice(Math.max(0, start - 30), start))?.[1]
    : undefined;

/** How far a thing is above or below what no 于 or 出 leads up to; in percentage points alone this is no size. */
export const readBareGap = (
  view: string,
  words: Span,
  amount: Amount,
  bound: Bound | undefined,
): Relation | undefined => {
  if (!isPoints(amount)) return undefined;
  const relate = (verb: string, end: number, against: Span): Relation => {
    const name = trimSubject(view, { start: words.start, end });
    return { measure: 'gap', sign: verb === '低' || verb === '慢' ? -1 : 1, name, bound, against, rule: 'gap' };
  };
  const onward = verbBefore(view, words);
  if (onward !== undefined) return relate(onward, words.start, words);
  if (!mayEndGap(view, Math.max(words.start, words.end - 12), words.end)) return undefined;
  const found = gap.exec(tailOf(view, words, 12));
  if (found === null) return undefined;
  const [whole, verb = '', place = ''] = found;
  const against =
    place === '' ? yardstickBefore(view, words.start) : { start: words.end - place.length, end: words.end };
  return against && relate(verb, words.end - whole.length, against);
};
