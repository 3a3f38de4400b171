import { signSet } from '../lexicon/sign-set.ts';
import { closing, opening } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';

/** What makes a harvest or a turnover fall or rise. */
const causes =
  '旱情?|灾情|受灾|歉收|干旱|涝|内涝|灾害?|洪水?|雨|雪|雪灾|冻|低温|虫害|疫|疫情|减产|限产|停产|关停|检修|搬迁|改制|减税|降费|降价|提价|下跌|下降|下滑|走低|上涨|上升|变动|波动|变化|减免|退税|减少|不足|短缺|不畅|疲软|低迷|萎缩|取消|调整|影响|因素|原因|缘故';

/** 粮食总产量|因旱|减产4%, 财政收入|由于减税降费|下降3%: why something changed, before the verb that says so. */
const because = new RegExp(`(?:由于|因)[^,;、。因]{0,14}(?:${causes})$`);
const endsBecause = closing(
  '旱情涝灾害洪水雨雪冻温虫疫产停修迁制税费价跌降滑低涨升少足缺畅软迷缩消整响素因故动化免',
  because,
);

/** 原煤产量|受价格下跌拖累|减少5%, |受旱|减产. */
const under = /受[^,;。受]{1,18}(?:影响|拖累|冲击|制约|拉动|带动|推动|所累)$|^受(?:旱|涝|冻|灾|疫情)$/;
const endsUnder = closing('响累击约动旱涝冻灾情', under);

/** 基|因|检测, |因公|出国经费, 接|受|救助: what only holds such a word. */
const endsWord = signSet('基原成起病接承享忍遭感经');
const startsNoun = signSet('公素此子地人');

/** |不含电力|增长8%: what was left out, and not what grew. */
const leftOut = opening('不扣剔', /^(?:不含|不包括|不计|扣除|剔除)[^,;、。后]{1,16}后?$/);

/** How far back a cause is looked for. */
const LONGEST = 22;

/** Where the cause at the end of a stretch begins. */
const causeAt = (view: string, from: number, end: number): number | undefined => {
  const pattern = endsBecause(view, from, end) ? because : endsUnder(view, from, end) ? under : undefined;
  if (pattern === undefined) return undefined;
  const at = from + (pattern.exec(view.slice(from, end))?.index ?? 0);
  return endsWord(view.charCodeAt(at - 1)) || startsNoun(view.charCodeAt(at + 1)) ? undefined : at;
};

/** The subject of a change without its cause; nothing when only that stands before the verb, or what was left out. */
export const withoutCause = (view: string, { start, end }: Span): Span => {
  if (leftOut(view, start, end)) return { start, end: start };
  const at = causeAt(view, Math.max(start, end - LONGEST), end);
  return { start, end: at === undefined || at < start ? end : at };
};
