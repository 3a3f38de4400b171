import { closing, opening } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';

/** What makes a harvest or a turnover fall or rise. */
const causes =
  '旱情?|干旱|涝|内涝|灾害?|洪水?|雨|雪|雪灾|冻|低温|虫害|疫|疫情|减产|限产|停产|关停|检修|搬迁|改制|减税|降费|降价|提价|下跌|下降|下滑|走低|上涨|上升|减少|不足|短缺|不畅|疲软|低迷|萎缩|取消|调整|影响|因素|原因|缘故';

/** 粮食总产量|因旱|减产4%, 原煤产量|受价格下跌拖累|减少5%: why something changed, before the verb that says so. */
const cause = new RegExp(
  `(?:由于|(?<![基原成起病])因(?![公素此子地人])|(?<=[,;、。]|^)受)[^,;、。]{0,14}?(?:${causes})$|(?<![接承享忍遭感经])受[^,;。]{1,18}(?:影响|拖累|冲击|制约|拉动|带动|推动|所累)$`,
);
const endsWithCause = closing(
  '旱情涝灾害洪水雨雪冻温虫疫减产停修迁制税费价跌降滑低涨升少足缺畅软迷缩消整响素因故累击约动',
  cause,
);

/** |不含电力|增长8%: what was left out, and not what grew. */
const leftOut = opening('不扣剔', /^(?:不含|不包括|不计|扣除|剔除)[^,;、。后]{1,16}后?$/);

/** How far back a cause is looked for. */
const LONGEST = 22;

/** The subject of a change without its cause; nothing when only that stands before the verb, or what was left out. */
export const withoutCause = (view: string, { start, end }: Span): Span => {
  if (leftOut(view, start, end)) return { start, end: start };
  const from = Math.max(start, end - LONGEST);
  if (end - start < 2 || !endsWithCause(view, from, end)) return { start, end };
  return { start, end: from + (cause.exec(view.slice(from, end))?.index ?? end - from) };
};
