import { holding } from '../lexicon/signed-pattern.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';

/** |今年高校毕业生将达|820万人, |城镇需要就业的新增劳动力约|1.2万人: so many there will be, and nobody sets out to have them. */
const toCome =
  /(?:毕业生(?:人数|规模|总量)?|需要?就业的?[^,;。:\d]{0,12}|新成长劳动力|翘尾影响)(?:将|预计|再)?(?:高?达到?|有|超过|突破|接近|约|近){0,3}$/;
const deed = /引进|招引|吸引|吸纳|招聘|招募|培养|帮助|帮扶|促进|推动|支持|引导|服务|组织|确保|力争|留|新增/;
const tells = holding('业劳翘', toCome);

/** Whether an amount of a plan tells what comes by itself; 引进团队15个|、高校毕业生4500人| shares the deed before it. */
export const comesByItself = (view: string, { start, end }: Span): boolean => {
  if (hasSignAt(view, start - 1, '、')) return false;
  const from = Math.max(start, end - 40);
  return tells(view, from, end) && !deed.test(view.slice(from, end));
};
