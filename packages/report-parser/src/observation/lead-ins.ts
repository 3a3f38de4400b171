import { doings } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { dealings, ways } from '../lexicon/ways.ts';

/** What stands before a name and is no part of it. */
const leadIns: readonly RegExp[] = [
  /** |提前3个月|交付安置房 */
  /^提前(?:\d{1,2}|[一二两三四五六七八九十半])(?:个月|个?季度|年|天)(?=.{2})/,
  /** |分两轮|取消审批事项 */
  /^分(?:\d|[一二两三四五六七八九十多])[轮期批次步](?=.{2})/,
  /** |多年累计|改造棚户区 */
  /^(?:多|数|几)年(?:来|间)?(?:累计|共)?(?=.{2})/,
  /** |我国有|在校学生 */
  /^(?:我国|全球|世界上?)(?:现?有|拥有)/,
  /** |国务院|提请审议法律 */
  /^国务院(?=提请)/,
  /** |安排|财政赤字 */
  /^安排(?=(?:财政)?赤字|[^、]{0,8}(?:国债|投资|支出)$)/,
  /** |仅用两周就|建成厂房, |用3年时间|改造小区, |按每亩200元的标准|发放补贴 */
  /^仅用[^、]{1,12}?就(?:成功)?(?=.{2})|^用[^、]{1,6}(?:年|个月)的?时间(?!.$)|^按照?[^、]{2,20}的?标准(?=.{2})/,
  /** |十方面|民生实事 */
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})个?(?:方面|大类|大项)的?$/,
  /** |为各类企业|新增减负 */
  /^为(?:[^、的]{2,10}?(?:主体|企业|群众)(?=新增|累计)|[^、的]{0,6}(?:人民|群众|百姓|市民)(?=着力|办好|兴办))/,
  /** |由|中央代地方发债 */
  /^由(?=中央代)/,
  /** |在临江等省市|设立试验区 */
  /^在(?:[^、的在]{2,12}等[^、的]{1,4}|全[国省市区县州](?:范围内)?)(?=(?:率先)?(?:设立|建立|开展|建成|布局|实施|新设|推广|推行))/,
  /** |聚焦“一老一小”、停车等|策划民生项目 */
  /^(?:聚焦|围绕|瞄准|针对|紧扣)[^,的]{2,44}等[^,的、]{0,6}(?=策划|谋划|实施|推出|开展|布局|推进|建设|组织)/,
  /** |梳理出|市场主体 */
  /^(?:梳理|筛选|遴选|评选|挑选|摸排|征集)出(?!来|口|台)/,
  /** |提请大会审议票决的2024年|民生实事 */
  /^(?:提请|提交|报请)[^、的]{0,8}(?:审议|票决|表决|审查)的(?:\d{4} ?年度?)?/,
  /** |底线是|守住耕地红线 */
  /^(?:底线|关键|重点|核心)是(?=.{2})/,
  /** |落实好|起征点 */
  /^(?:落实|执行|用|办理|组织|发挥)好(?=.{2})/,
  /** |拉动|建筑业总产值 */
  /^拉动(?=.{2,}(?:总产值|增加值|零售总?额|收入)$)/,
  /** |用于|转岗培训 */
  /^(?:主要)?用于$/,
  /** 费率降低，|各地可|降至16% */
  /^各[地市县区](?:(?:均|都)?可)?$/,
  /** |可|年周转货物 */
  /^可(?=年(?!以)|新增|安置|容纳|满足|解决|提供|吸纳|增加|节约|减少|供)/,
  /** |建议|2024年生产总值增长6% */
  /^建议(?=\d{4} ?年|[今明本]年|全[国省市区县州])/,
  /** |对|新增财政资金建立直达机制 */
  /^对(?=新增)/,
];

const mayLead = signSet(
  '仅为0123456789一二三四五六七八九提分多数几我全世国安由在聚围瞄针紧拉主各梳筛遴评挑摸征报底关重核落执用办组发对按建可',
);

const LONGEST = 60;

/** |认真|办理: how it was done, where its verb follows. */
const wayAt = (view: string, at: number, end: number): number => {
  const length = ways.startingAt(view, at, end)?.length ?? 0;
  if (length === 0 || at + length >= end) return 0;
  const next = at + length;
  return dealings.startingAt(view, next, end) === undefined && doings.startingAt(view, next, end) === undefined
    ? 0
    : length;
};

/** How much of what stands at `at` leads up to a name without being part of it. */
export const leadInAt = (view: string, at: number, end: number): number => {
  const way = wayAt(view, at, end);
  if (way > 0 || !mayLead(view.charCodeAt(at))) return way;
  const words = view.slice(at, Math.min(end, at + LONGEST));
  for (const pattern of leadIns) {
    const found = pattern.exec(words);
    if (found !== null) return found[0].length;
  }
  return 0;
};
