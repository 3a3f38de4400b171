import { opening } from '../lexicon/signed-pattern.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import type { Span } from '../span.ts';

/** |现有|规上工业企业520家, |目前共有|登记户1.2万户, |已有|12个村创成. */
const held = opening(
  '我本全现截目已',
  /^(?:[我本全][省市区县州盟旗])?(?:现有|已有|(?:截至)?目前,?(?:已|共|已经|现)?有)/,
);

/** |目前|已签约项目21个，总投资64亿元: at the head of a sentence for all of it, up to what shall be done. */
const now = opening('截目', /^(?:截至)?目前/);
const turnsAhead = /今年|年底|力争|确保|争取|计划|预计|目标|[将要拟再]/;

/** Whether an amount in a plan tells of what there is before anything of the plan is done. */
export const isOfNow = (view: string, { start, end }: Span, sentence: number): boolean => {
  const clause = skipBlanks(view, start, end);
  if (held(view, clause, Math.min(end, clause + 12))) return true;
  const first = skipBlanks(view, sentence, end);
  return now(view, first, Math.min(end, first + 4)) && !turnsAhead.test(view.slice(first, end));
};
