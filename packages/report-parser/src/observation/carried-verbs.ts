import { doings } from '../lexicon/predicates.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Amount, Segment } from '../tree.ts';
import { doingOf } from './clean-name.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import type { Subjects } from './naming.ts';

export const endsWithDoing = (name: string): boolean => doings.endingAt(name, name.length, 0) !== undefined;

/** 改造供水管网80公里、|老旧小区|12个: without them the later name would be of all that there are. */
const makings = wordSet(
  '减排 削减 培训 申报 组建 设立 选派 签订 调运 开复工 培树 种植 改造升级 新建和改扩建 新建和改造 出台 出台实施 制定 制定实施 修订 推出 举办 承办 提升改造 建成 累计建成 建成投用 建设 建设改造 改造 改建 改扩建 扩建 整治 治理 修复 打造 创建 创成 培育 培育壮大 培育形成 引进 引育 招引 获批 获评 入选 销售 淘汰 关闭 取缔 拆除 腾退 修建 铺设 更新 更新改造 修缮 开工建设 建设筹集 筹集 布局 布局建设 开通 升级改造 退出 化解 化解过剩 盘活 整改 出栏 存栏 签约 取消 处置 处置化解 排查整治 清理 清理整治 冲毁 损毁 冲垮 毁坏 淹没 清退 关停 压减 压减淘汰 腾退 拆除 清除 收储 出让 收回',
);

/** 新增智能工厂80家、|机器人产量|5000台: neither made nor new. */
const standsItself = closing('量值入模比率', /(?:产量|产值|增加值|收入|规模|占比|率)$/);

/** Whether the verb that a list begins with goes on to its later names. */
export const carriesOn = (name: string, doing: string): boolean =>
  (hasSignAt(doing, 0, '新') || hasSignAt(doing, 0, '净') || (isWordOf(makings, doing) && doing !== '销售')) &&
  doingOf(name) === '' &&
  !standsItself(name);

const isMaking = (doing: string, { latest }: Subjects, name: string): boolean =>
  isWordOf(makings, doing) && latest !== doing && latest?.startsWith(`${doing}、`) !== true && !endsWithDoing(name);

/** 新建|污水|处理厂1座，农村|污水|处理站2座: both share a word. */
const sharesWord = (name: string, latest: string): boolean => {
  for (let at = name.length - 2; at > 0; at--) if (latest.includes(name.slice(at, at + 2))) return true;
  return false;
};
const buildingVerbs = wordSet('新建 续建 改建 扩建 改扩建 改造 修建 创建 建成 建设 打造');

/** 新增市场主体1.2万户，其中企业3600户，|个体工商户|8400户: what stands beside a part of what is new is new, too. */
const isBesidePart = ({ unit, unitText }: Amount, { unit: last = '', doing, latest = '' }: Subjects): boolean =>
  (hasSignAt(doing, 0, '新') || hasSignAt(doing, 0, '净')) &&
  latest.includes('其中') &&
  (unit?.kind === 'classifier' || unit?.kind === 'physical') &&
  unitText.replace(multiples, '') === last.replace(multiples, '');
const multiples = /^[十百千万亿]+/;

/** 新增大棚2400座，|温室|310座: a comma may stand for 、 where the same unit goes on and nothing else is said. */
const isInList = ({ link, before, amount }: Segment, name: string, subjects: Subjects): boolean => {
  const { unit, doing, latest = '' } = subjects;
  if (link === 'listed') return true;
  if (link !== 'opening' || amount.start - before.start !== name.length || isAspect(name)) return false;
  if (isBesidePart(amount, subjects)) return true;
  return (
    amount.unit?.kind === 'classifier' &&
    amount.unitText === unit &&
    (name.length <= 4 ||
      (doing.length > 2 && hasSignAt(doing, 0, '新') && name.length <= 14) ||
      (isWordOf(buildingVerbs, doing) && !name.includes('改造') && sharesWord(name, latest.slice(doing.length))))
  );
};

/** 话剧|获|文华奖3项、群星奖4项: who won the later ones, the first says. */
const winner = /^.{2,}?[获得](?=[^获得]{2,}(?:奖项?|奖杯|奖牌|[金银铜]牌)$)/;
/** 某镇|新建|学校3所、医院2所: whose they are, and that they are new, the first says. */
const maker = /^(?!城[镇乡]|农村)[^、其]{2,12}?(?:新(?:开通|增|建|引进|获批|入选|认定)|建成(?!区))(?=.{2})/;
/** 钢铁集团|永久退出|炼铁产能、炼钢产能: who gave up the later too, the first says. */
const ceding =
  /^[^、其]{2,14}?(?:公司|集团|[厂县区镇])(?:全年|永久|主动|累计|共|先后|已)*(?:退出|淘汰|压减|化解|关停|拆除|减产|收购|收储|出口|外销)(?=.{2,8}$)/;
/** 洪水|冲毁|堰坝9处、村道3.7公里: what did the harm did the later, too. */
const wrecking = /^[^、]{0,6}(?:洪水|山洪|洪灾|暴雨|台风|泥石流|地震)(?:共|累计)?(?:冲毁|损毁|冲垮|毁坏|淹没)(?=.{2})/;
const isPrize = closing('奖项杯牌', /(?:奖项?|奖杯|奖牌|[金银铜]牌)$/);

const wonToo = (name: string, { link, amount }: Segment, { latest = '', unit }: Subjects, hasVerb: boolean): string => {
  if (link !== 'listed') return name;
  if (isPrize(name) && !isPrize(name.slice(0, 2))) return `${winner.exec(latest)?.[0] ?? ''}${name}`;
  if (hasVerb || doingOf(name) !== '' || standsItself(name)) return name;
  if (amount.unitText === unit && name.length <= 8) {
    const deed = ceding.exec(latest)?.[0];
    if (deed !== undefined) return deed + name;
  }
  if (amount.unit?.kind !== 'classifier') return `${wrecking.exec(latest)?.[0] ?? ''}${name}`;
  return `${(wrecking.exec(latest) ?? maker.exec(latest))?.[0] ?? ''}${name}`;
};

/** 新增口袋公园5个、|城市绿地|12公顷: the verb of a list holds for its later names. */
export const carried = (name: string, segment: Segment, subjects: Subjects, hasVerb = false): string => {
  const { doing } = subjects;
  if (doing === '') return wonToo(name, segment, subjects, hasVerb);
  if (name.startsWith('再')) return name; // 新增就业5300人、|再就业|1500人
  if (hasVerb || !isInList(segment, name, subjects) || doingOf(name) !== '' || standsItself(name)) return name;
  if (!hasSignAt(doing, 0, '新') && !hasSignAt(doing, 0, '净') && !isMaking(doing, subjects, name)) return name;
  const kind = segment.amount.unit?.kind;
  return kind === 'share' || (kind === 'money' && doing !== '新增') ? name : doing + name;
};
