import { pairedModifiers } from '../lexicon/predicates.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import type { Segment } from '../tree.ts';
import { doingOf } from './clean-name.ts';
import { isTold } from './counted-namings.ts';
import { isWordOf } from './is-word-of.ts';
import type { NamedAmount } from './named-amount.ts';
import type { Name } from './naming.ts';
import { deedShared } from './shared-deed.ts';
import { behindModifier } from './shared-parts.ts';

/** 16所|高校|、48个学科|入选建设名单|: a predicate of both. */
const predicate =
  /(?<=.{2}|^[村镇乡县])(?:全部|均|已|成功|顺利){0,2}(?:实现(?=.{2})|通过(?=.{2})|达到(?=.{2,}标准)|成为|受到|得到|通上|用上|落户|入驻|新?入选|新?获评|获批|入围|跻身|上榜|[纳列]入(?=.{0,12}(?:试点|名单|目录|规划|计划|项目库)》?$)|被(?:命名|认定|评定?|确定)为|荣?获得?(?=.{2,20}(?:表彰|嘉奖|奖励|奖项?|称号|命名|推广|[奖章旗])$))/;

/** 贫困户48户、贫困人口104人|全部达到脱贫标准|: who was poor is so no more. */
const isPoor = closing('户口众庭村县乡镇', /贫困(?:户|人口|群众|家庭|村|县|乡镇?)$/);
const poorNoMore = /(?:脱贫(?:标准|出列|摘帽|退出|(?:退出)?验收)?|告别贫困|贫困序列|退出|出列|摘帽)$/;

/** 6个贫困县、5.8万贫困人口|没有脱贫|: or is so still. */
const notYet = /(?:没有|尚未|仍未|还未|未)(?:实现)?(?:稳定)?(?:脱贫|退出|出列|摘帽)/;

/** 小区|完成临时用电治理|: it is told of already. */
const toldOf = /(?<=.)(?:实现|完成|达到|脱贫|成为|受到|得到|用上|通上|落户|入驻)/;

/** 培育3个|万亿级|和7个千亿级产业集群, 建成8个|国家级|、13个省级医疗中心. */
const levelAtEnd = /(?:[十百千万]亿|国家|省|市|县|区)级$/;
const levelInside = /[十百千万\d]亿级(?=.{2})/;

/** 3个|产值超千亿元|、2个产值500亿元的产业集群: how large they are, and not what. */
const sizeAtEnd = /(?:产值|收入|营收|税收|规模|投资)(?:超过?|过|达到?|突破)?[百千万亿\d.]+元$/;
const behindSize = /元(?:以上)?的?(?=[^、]{2,10}$)/;

/** 食品工业、现代种业百亿级|产业集群|. */
const behindLevel = (name: string): string => {
  const level = levelInside.exec(name);
  return behindModifier(name) || (level === null ? '' : name.slice(level.index + level[0].length));
};

/** 使|2.5万户|、8万市民直接受益. */
const gainAtEnd = /(?:受益|获益|得益|受惠|得到实惠)$/;

/** 解决|12个|村、3.2万人|饮水安全问题: where they live whose it was. */
const where = /^解决.{0,3}[村乡镇校户组]$/;
const SOLVING = '解决';

/** 7255户、19921名|贫困人口|. */
export const people = /^.{0,6}(?:人口|群众)/;

/** The name of an amount, with what it leaves to the name of the next one to say; undefined when it is whole. */
export const completedBy = (
  { name: earlier, relation, segment: { amount } }: NamedAmount,
  later: Name,
  link: Segment['link'],
): string | undefined => {
  const isBare = earlier.from === 'earlier' && relation.measure === 'level' && amount.unit?.kind === 'classifier';
  if (link === 'listed' && isPoor(earlier.text) && poorNoMore.test(later.text))
    return earlier.text + (notYet.exec(later.text)?.[0] ?? '脱贫');
  if (isBare && link === 'listed' && later.from === 'before' && gainAtEnd.test(later.text)) return later.text;
  if (
    isBare &&
    link === 'listed' &&
    later.from === 'behind' &&
    amount.unitText.endsWith('户') &&
    people.test(later.text)
  )
    return later.text;
  if (earlier.doing === SOLVING && later.text.endsWith('问题') && where.test(earlier.text))
    return later.doing === SOLVING ? later.text : SOLVING + later.text;
  if (earlier.from === 'earlier' || later.from === 'before' || later.from === 'earlier') return undefined;
  const isListed = link === 'listed' && later.from === 'behind';
  const sized = later.from === 'behind' && sizeAtEnd.test(earlier.text) ? behindSize.exec(later.text) : null;
  if (sized !== null) return `${earlier.text}的${later.text.slice(sized.index + sized[0].length)}`;
  const at = isListed ? later.text.search(predicate) : -1;
  if (
    at > 0 &&
    earlier.from === 'behind' &&
    earlier.doing === '' &&
    !isTold(earlier.text) &&
    !toldOf.test(earlier.text)
  )
    return earlier.text + later.text.slice(at);
  const done = isListed ? deedShared(earlier, later) : undefined;
  if (done !== undefined) return done;
  const isLevel = earlier.text.endsWith('级') && levelAtEnd.test(earlier.text);
  if (!isLevel && !(isListed && isWordOf(pairedModifiers, earlier.text))) return undefined;
  return earlier.text + behindLevel(later.text.slice(doingOf(later.text).length));
};
