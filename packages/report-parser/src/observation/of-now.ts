import { opening } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';

/** |现有|规上工业企业520家, |目前共有|登记户1.2万户: in a plan, what there is before anything of it is done. */
const ofNow = opening(
  ' \t\n\r\u3000我本全现截目',
  /^\s*(?:[我本全][省市区县州盟旗])?(?:现有|(?:截至)?目前,?(?:已|共|已经|现)?有)/,
);

export const isOfNow = (view: string, { start, end }: Span): boolean => ofNow(view, start, Math.min(end, start + 12));
