import { ADDITION, AVERAGE, cuesIn } from '../lexicon/cues.ts';
import { measureNouns } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { closing, holding, opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { skipBlanks, skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import { isWordOf } from './is-word-of.ts';
import type { Name } from './naming.ts';
import type { Relation } from './relation.ts';
import { shareOf } from './share-namings.ts';

/** What a figure counts over its period, what stands at its end, or what it started from. */
export type Flow = 'flow' | 'stock' | 'base';

/** Words further before an amount are told of something else. */
const FARTHEST = 120;

const endsClause = signSet(',;。:!?\n');

/** |年均|增长6%, but 年均浓度, which is of one year. */
const overTime = /累计|年均(?!浓度|气温|值)|平均每年/;
const newOnes = /新增|净增/;
const fresh = /新(?:[增设建登开]|入驻|入库|引进|引育|培育|认定|签约|落户|投产|注册|获评|评定|创建|纳入|晋升|上榜)|净增/;
/** 城镇新增就业|每年超过|90万人. */
const eachYear = /每年都?(?:稳定|保持|达|实现|完成|突破|超)?[在过到]?$/;
const holdings = wordSet('实有 拥有 已拥有 现拥有 现有 共有 已有 保有 尚有 仍有 还有');
const deeds = wordSet('累计 共 完成 实施 发生 荣获 获评 获批 获国家 获省 获中国 获全国 获得国家 获得省 获得全国');
const arrivals = wordSet(
  '达 达到 突破 增至 至 到 保持在 稳定在 超 超过 接近 率 覆盖 覆盖全部 跨上 迈上 站上 登上 跃上 跨过 跨越 跃升至 升至',
);

/** 中欧班列|开行|超万列, |改造|小区超6000个: is done anew each year, however many it came to. */
const happenings = wordSet('开行 就业 创业 改造 改善 脱贫 搬迁 摘帽 出列 培训 落户 安置 救助 植树 造林 班列');

const happens = ({ text, doing }: Name): boolean =>
  !text.includes('年') && (isWordOf(happenings, doing) || happenings.endingAt(text, text.length, 0) !== undefined);

/** What is there before and after it is counted: 国家级智能|工厂|16家. */
const standing = wordSet(
  '企业 公司 主体 经营主体 市场主体 工商户 合作社 农场 工厂 车间 园区 产业园 示范园 科技园 开发区 高新区 集群 示范区 示范县 示范村 示范社 示范市 基地 平台 中心 实验室 机构 院士 人才 景区 学校 高校 大学 医院 床位 银行 门店 网点 “小巨人” 小巨人 冠军 小镇 商圈 泊位 机场 基站 充电桩 图书馆 博物馆 品牌 商标 老字号 镇 村 网民 党员 志愿者 保护区 公园',
);

export const namesStanding = (name: string): boolean => standing.endingAt(name, name.length, 0) !== undefined;

/** 3家|高新区位列全国50强|. */
const passesMark = /(?:规模|产值|收入|营收|销售额)(?:超过?|突破|过)[十百千万亿\d０-９.]+元(?:企业)?$/;
const inOrder = holding('全', /.(?:位列|位居|稳居|跻身)全[国省市球]/);

/** A bare name of such things, with no verb that the clause or a list before it would lend. */
const stands = ({ link }: Segment, { text, doing, from }: Name): boolean =>
  inOrder(text) ||
  ((text.endsWith('元') || text.endsWith('企业')) && passesMark.test(text)) ||
  (doing === '' && from === 'before' && link === 'opening' && !fresh.test(text) && namesStanding(text));

const arrivalBefore = (view: string, { start, end }: Span) =>
  arrivals.endingAt(view, skipBlanksBack(view, end, start), start);

/** 新增企业12家、|总数|35家: of all that there are, whatever years the new ones are of. */
const totals = wordSet('总数 总量 总里程 总面积 总规模 总户数 总人数');

export const isOfAll = (name: string): boolean => totals.endingAt(name, name.length, 0) !== undefined;

/** |实际利用外资|1.9亿美元: what comes in adds up. */
export const comesIn = opening('实利使引到', /^(?:实际)?(?:利用|使用|引进|到位)/);

/** What is spent adds up: 三年来，民生支出达到|90亿元|. */
const spending = wordSet('支出 投入 投资 资金');

/** 务工人员|稳定就业|3.2万人, |在册|登记户, 核桃|挂果|, 龙头企业|带动农户|: how things stand, and nothing that was done. */
const inPlace = holding(
  '在稳得挂养存从参入带吸缺联',
  /(?:带动|吸纳|联[结系])(?:就业$|(?:周边|全.)?[^、]{0,4}(?:农户|牧户|农牧民|农民|[渔牧茶果菜蚕竹]农|群众)$)|(?<!培训)从业(?:人员|人数)$|^(?:参[合保](?:农民|居民|人数|人员|职工)?|入社(?:农户|社员|成员)?)$|(?:养老|医疗|合作医疗|新农保|新农合)[^、]{0,6}参保$|^参加[^、]{2,10}(?:保险|医疗|医保)$|在[册校读职岗]|稳定就业$|得到(?:有效|基本|全面)?保障$|挂果$|饲养量$|存[栏笼](?:总?[量数])?$|缺口$/,
);

/** 积案|尚有|47件没有化解: what is left is of now. */
const remains = closing('有', /[尚仍还]有$/);

/** 耕作面积|每年稳定在|150万亩: of years on end, of which only the last is told where a sum could be meant. */
const keptEachYear = closing('在', /每年都?(?:稳定|保持|维持)在$/);

/** 风电|年发电量|5亿千瓦时: of one year, whatever was built in five. */
const ofOneYear = holding(
  '年',
  /(?:^|[^\d０-９一两三四五六七八九十全历往当今去本明跨成老少青近])年(?![均度底末初轻龄来会代货间内增]|以)(?=.{2})/,
);

/** |累计|净增企业50户、|总量达|400户: what it comes to does not add up. */
const isTotal = /总量|总数|总额|余额|存量|达到? *$/;

/** 灌溉|面积累计达到|45万亩: what there is in all by then. */
const areaInAll = closing('到达', /面积累计达到?$/);

/** |累计|为29个省份保供煤炭超35亿吨: said at the head of a clause, of all its amounts. */
const addsUp = (view: string, { start, end }: Span): boolean => {
  let at = start;
  while (at > 0 && start - at < FARTHEST && !endsClause(view.charCodeAt(at - 1))) at--;
  return start - at < FARTHEST && view.startsWith('累计', at) && !isTotal.test(view.slice(start, end));
};

/** Whether the words before an amount tell of some years what a thing came to in the last: 生产总值达到|400亿元|. */
export const comesTo = (view: string, before: Span): boolean => {
  const arrival = arrivalBefore(view, before);
  if (arrival === undefined) return false;
  const at = skipBlanksBack(view, before.end, before.start) - arrival.length;
  return spending.endingAt(view, at, before.start) === undefined;
};

const isKept = closing('在', /(?:控制|保持|稳定)在$/);

/** |87户|工业企业|中|，已有52户改制: of how many some were told of. */
const isWhole = closing('中有', /[^之其当途期集].{0,14}[^之其当途期集]中(?:共|已)?有?$/);

/** 参保率|稳定在|95%以上: what is not yet so shall be by the end. */
const isHeldUp = closing('在', /(?:保持|稳定)在$/);

/** 失业率|控制在|5%以内: so in each of the years. */
export const isKeptAt = (view: string, { before: { start, end }, amount: { unit, bound } }: Segment): boolean => {
  const last = skipBlanksBack(view, end, start);
  return isKept(view, start, last) && !(unit?.kind === 'share' && bound === 'ge' && isHeldUp(view, start, last));
};

/** 建成通道4座、|在建|8座: what is not finished yet is of now, whatever was finished in the years before. */
export const isUnderWay = (name: string): boolean => name.startsWith('在建');

/** Whether an amount is said to be of each year: |每年|城镇新增就业60万人以上. */
export const isOfEachYear = (view: string, { start, end }: Span): boolean => {
  const near = Math.max(start, end - 8);
  const isNear = (cuesIn(view, near, end) & AVERAGE) !== 0 && eachYear.test(view.slice(near, end));
  return isNear || view.startsWith('每年', skipBlanks(view, start, end));
};

/** |预计完成|增加值910亿元: what is reckoned year by year, unless it is said to add up. */
const ofEachYear = closing('值入额', /(?:增加值|总产值|生产总值|预算收入|财政收入|零售总额)$/);
const completed = /^(?:预计)?(?:可|将)?(?:完成|实现)/;

const isYearly = (view: string, { start, end }: Span, { text }: Name): boolean =>
  ofEachYear(text) &&
  completed.test(view.slice(skipBlanks(view, start, end), end).slice(0, 6)) &&
  !/累计|共/.test(view.slice(start, end));

/** 发放|蔬菜价格补贴|251万元, |投资|3亿元实施管网改造: what was paid out. */
const paid = wordSet('补贴 补助 救助金 低保金 补偿金 奖补资金 慰问金 抚恤金 助学金 津贴');
const outlays = wordSet('投资 总投资 累计投资 共投资 投入 筹资 出资');

/** 专项行动|为职工追回|工资2亿元, |减轻|企业负担3亿元, 电网|改造投入|31亿元: money that somebody spent, saved or got back, whoever is told of first. */
const movesMoney = holding(
  '投追挽降减化安节省查核盘收处偿清',
  /(?:投入|追回|挽回|追缴|降低|减轻|化解|安排|节约|节省|查出|核[减销]|审减|盘活|收回|处置|偿还|清[收偿])(?:了)?.{0,24}(?:资金|工资|损失|负担|成本|赃款|欠款|[呆坏]账|债务|不良贷款|不良资产|本息)|(?:改造|建设|整治|治理)投入$/,
);

/** 赤字率|一直控制在|3%以内: so in each of the years. */
const allAlong = holding(
  '一始连持年',
  /(?:一直|始终|连年|持续|年年|常年|每年)(?:[都均])?(?:(?:稳定|保持|控制|维持|处|占|超过|超|高于|低于|多于)[在到]?(?:于)?|在)$/,
);

/** |年度投资均保持在|5亿元以上, |年接待游客均超过|千万人次. */
const allYears = holding('均', /年[^,;、]{2,8}均(?:稳定|保持|维持|超过|突破|达到?)在?$/);

/** 实力|一直稳居|全省前十. */
const heldPlace = holding('一始连', /(?:一直|始终|连年)(?:稳?居|位居|位列|保持|处于?|排名?)[^,;]{0,8}$/);

/** 我们|争取|上级资金60亿元. */
const won = holding('争', /争取[^,;、]{2,24}$/);

const isPaidOut = (view: string, { start, end }: Span, { text }: Name): boolean =>
  paid.endingAt(text, text.length, 0) !== undefined ||
  movesMoney(text) ||
  won(view, Math.max(start, end - 30), end) ||
  isWordOf(outlays, view.slice(skipBlanks(view, start, end), end));

/** In a review of five years flows belong to all five, stocks to the last: 新增节水灌溉面积, 森林覆盖率. */
export const flowOf = (view: string, segment: Segment, relation: Relation, name: Name): Flow => {
  const { amount, before, after } = segment;
  if (relation.rule === 'base') return 'base';
  if (relation.rule === 'outcome' || relation.measure === 'gap') return 'stock';
  const { start, end } = before;
  if (relation.measure === 'rank') return heldPlace(view, Math.max(start, end - 16), end) ? 'flow' : 'stock';
  if (relation.measure !== 'level') return 'flow';
  const isHeld = holdings.startingAt(view, skipBlanks(view, start, end), end) !== undefined;
  if (isHeld && !amount.unitText.endsWith('次')) return 'stock';
  if (isYearly(view, before, name)) return 'stock';
  if (deeds.startingAt(view, skipBlanks(view, start, end), end) !== undefined || addsUp(view, before)) return 'flow';
  const near = Math.max(start, end - FARTHEST);
  if (areaInAll(view, near, end)) return 'stock';
  if (cuesIn(view, near, end) & AVERAGE && overTime.test(view.slice(near, end))) return 'flow';
  if (cuesIn(name.text) & ADDITION && newOnes.test(name.text)) return 'flow';
  const kind = amount.unit?.kind;
  if (hasSignAt(name.text, 0, '每') || remains(view, start, end)) return 'stock';
  if (kind !== 'share' && keptEachYear(view, Math.max(start, end - 8), end)) return 'stock';
  if (isOfEachYear(view, before)) return 'flow';
  const isCount = kind === 'classifier' || kind === 'physical';
  if (
    allYears(view, Math.max(start, end - 24), end) ||
    (kind === 'share' && allAlong(view, Math.max(start, end - 12), end))
  )
    return 'flow';
  if (kind === 'money' && movesMoney(name.text)) return 'flow';
  if (arrivalBefore(view, before) !== undefined)
    return isCount && happens(name) && !isOfAll(name.text) ? 'flow' : 'stock';
  if (kind === 'money' && (comesIn(name.text) || isPaidOut(view, before, name))) return 'flow';
  if (
    isUnderWay(name.text) ||
    inPlace(kind === 'share' ? name.text.replace(shareOf, '') : name.text) ||
    ofOneYear(name.text) ||
    (isCount && stands(segment, name))
  )
    return 'stock';
  if (kind === 'classifier' && name.doing === '' && (isOfAll(name.text) || isWhole(view, after.start, after.end)))
    return 'stock';
  const isMeasured = measureNouns.endingAt(name.text, name.text.length, 0) !== undefined;
  return name.doing !== '' || (isCount && !isMeasured) || (kind !== 'share' && happens(name)) ? 'flow' : 'stock';
};
