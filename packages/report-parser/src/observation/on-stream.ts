import { doings } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { kindsOfWorks, zones } from '../lexicon/sub-areas.ts';
import { hasSignAt } from '../sign-at.ts';
import { nameBefore } from './name-before.ts';

/** How far the first clause of a sentence is looked through, and how far before its end it says that something runs. */
const LONGEST = 44;
const NEAR = 8;

const isStop = signSet(',;。:!?\n');
const mayRun = signSet('投启建开落达满并封通复完竣下运交后来试点量');

/** 二期冷轧线|投产|, 新院区|正式启用|, 技改扩建|后|: from when on something has figures of its own. */
const runs =
  /^(.{2,30}?)(?:技术改造|技改|改制|重组|搬迁|改?扩建)*(?:已|正式|全面|顺利|成功|全部|全线|全容量|整体|主体|如期|提前|基本|当年)*(?:(?:建成|投用|投产|投运|启用|开业|开诊|落成|达产|满产|开车成功|并网|封关|(?:主厂房|主体结构|主体)?封顶|(?:\d{1,2}月)?(?:底|初)?(?:提前[^,]{0,4})?(?:试生产|试产|试运行|点火|量产)|开园|开街|通航|通水|下闸蓄水|复工?复?产|完工|竣工|下线|运营|投入(?:使用|运营|运行)|(?:技改|扩建)完成)[^\d]{0,6}|(?<=技改|改造|改制|重组|搬迁|扩建|投产|建成)(?:以?后|以来))$/;

/** |县人民医院|新院区, |海川炼化公司|二期: whose works they are. */
const body =
  /^([\u4e00-\u9fff“”]{1,14}?(?:医院|卫生院|学校|中学|小学|学院|公司|集团|(?<!工)厂|[煤铁铜金磷]矿|酒店|机场))(?![房区山址长制口化])/;

/** 建成|县一中新校区|: one house, and not any of its kind. */
const building =
  /^[^\d]{3,20}(?:[新东西南北中]?[校院]区|分[校院]|住院[大部]?楼|门诊[大部]?楼|迁建|[改扩]建|[一二三四]期)(?:项目|工程)?$/;

/** Of several, or of any of their kind: 一批|重大项目|. */
const anyOf =
  /[、等各]|^(?:全[县市区省])?中小学|^(?:一?大?批|系列|[省市县区]?重[点大]|民生|工业|产业)(?:项目|工程|中心|基地)?$|^(?:一大?批|新建|多个|所有)/;

const isWorks = (words: string): boolean =>
  kindsOfWorks.endingAt(words, words.length, 1) !== undefined || zones.endingAt(words, words.length, 0) !== undefined;

/** Whose works the clause that begins at `start` says to run, or which, and where the next clause begins. */
export const ownerOnStream = (
  view: string,
  start: number,
  limit: number,
): { name: string; next: number } | undefined => {
  const last = Math.min(limit, start + LONGEST);
  let end = start;
  while (end < last && !isStop(view.charCodeAt(end))) end++;
  if (end === last || !hasSignAt(view, end, ',')) return undefined;
  let at = Math.max(start, end - NEAR);
  while (at < end && !mayRun(view.charCodeAt(at))) at++;
  if (at === end) return undefined;
  const { start: from } = nameBefore(view, { start: start + (hasSignAt(view, start, '的') ? 1 : 0), end });
  const deed = doings.startingAt(view, from, end)?.length ?? 0;
  const clause = view.slice(from + deed, end);
  const run = deed === 0 ? runs.exec(clause)?.[1] : undefined;
  const words = run ?? (from + deed > start && building.test(clause) ? clause : undefined);
  if (words === undefined || anyOf.test(words)) return undefined;
  const name = body.exec(words)?.[1] ?? (words.length > 3 && isWorks(words) ? words : '');
  return name.length > 2 ? { name, next: end + 1 } : undefined;
};
