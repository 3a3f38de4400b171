import { scopes } from '../lexicon/settings.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { groupBefore, scopeBefore, scopeOf } from '../quantity/scope-before.ts';
import { skipBlanks, skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import type { Relation } from './relation.ts';
import { tailOf } from './tail-of.ts';

/** What leads up to a rank. */
const ranking =
  /(?:[有可]望|力争|确保|争取|继续|一直|始终|依然|仍|首次|再次|居于|位居|居|位列|名列|列|排名|排位|排|跃居|跃升至|跃升到|升至|升到|上升至|上升到|提升至|提升到|提高[至到]|(?:[今去上本]|\d{4} ?)年的|攀升至|攀升到|晋升至|晋级|前进至|保持|稳居|进入|跻身|处于|进至|进位|前移至|并列|(?:连续)?(?: ?\d{1,3} ?|[多数几两三四五六七八九十]{1,2})(?:个季度|个月|(?<=连续.{1,4})(?:年|次|届))|连续|持续|同样|均|都|双双|蝉联|荣登|高居|登上|获评|获|达|排在|位于|在){1,6}$/;

const rankingStart = /^(?:位居|位列|居|列|排名|跻身|进入)/;

/** 位居|全国百强县|投资潜力第3: the group may stand before what is ranked. */
const leadingScope = (view: string, { start, end }: Span): Span | undefined => {
  const verb = rankingStart.exec(view.slice(start, Math.min(end, start + 2)));
  if (verb === null) return undefined;
  const from = start + verb[0].length;
  const scope = scopes.startingAt(view, from, end);
  return scope === undefined || from + scope.length >= end ? undefined : { start: from, end: from + scope.length };
};

/** Those among which something is ranked, and where what is ranked ends before them. */
interface Among extends Span {
  readonly at: number;
}

/** 总量|居|临江县(市)|第2位: areas that no scope names, behind the verb of a rank. */
const areasAtEnd =
  /(?<=[^,;、。]{2})(?:稳居|位居|位列|名列|跃居|[跃上]?升[至到]|居(?![民住家委留]))([\u4e00-\u9fffA-Z]{2,8}(?:[县市区旗州类]|\([市区县旗、]{1,5}\)))$/;
const endsAreas = signSet('县市区旗州)类');

const areasBehindVerb = (view: string, { start, end }: Span): Among | undefined => {
  const found = endsAreas(view.charCodeAt(end - 1)) ? areasAtEnd.exec(tailOf(view, { start, end }, 24)) : null;
  return found === null ? undefined : { start: end - (found[1] ?? '').length, end, at: end - found[0].length };
};

/** 居|全国|茶叶区域公用品牌|第37位: those among which the thing that was told of is ranked. */
const ofItsKind = closing(
  '牌口区市县镇业园校岸场域类州旗盟道城街)',
  /^(?:各|同类?|[一二三四五甲乙丙AB]类|工业|民营|机电|出口|外贸|制造业?|服务业|上市|纳税|规上|规模以上|主要|重点|同等|副省级|省会|地级|山区|山地|贫困|脱贫|欠发达|民族|边境|老区|牧区|农区|库区|资源型|远郊|近郊|主城|生态功能|产粮|沿海|沿江|内河|茶叶|水果|农产品|地理标志|区域|公用|百万|[\d.,]{1,6}[个家座]|国家级|省级|亿吨|大){0,6}(?:区域公用品牌|品牌|港口|县(?:\(市(?:、?区)?\))?|[县区]市?|县[市区]|[市区州旗盟][县州市区]|自治[州县旗]|街道|县域|城市|开发区|高新区|经开区|园区|企业|行业|[\u4e00-\u9fff]{1,3}类|高校|景区|口岸|机场|乡镇(?:街道|\(街道\))?|镇街)$/,
);

/** 位列|全国县域经济百强|第86位: the list itself, and nothing that is ranked. */
const endsList = closing('强县区市镇榜', /(?:百强[县区市镇]?|榜单?)$/);

/** 进入|全国百强县|第86位: where nothing else is ranked, the list says what is. */
export const listItself = (view: string, { measure, against }: Relation): Span | undefined =>
  measure === 'rank' && against !== undefined && endsList(view, against.start, against.end) ? against : undefined;

/** 全省|县(市)|: a scope, and what is of one kind in it. */
const isKind = (view: string, { start, end }: Span): boolean => {
  const scope = scopes.startingAt(view, start, end);
  return scope !== undefined && ofItsKind(view, start + scope.length, end);
};

/** 发展水平|在|同类城市|中|居第二位, |在|全省县(市)|中|列第11位: those among which it is ranked. */
const amongThem = /(?:^|(?<=[^,;、。]{2}))在([^,;、。在]{2,12})中$/;

const amongBefore = (view: string, words: Span): Among | undefined => {
  const found = amongThem.exec(tailOf(view, words, 20));
  if (found === null) return undefined;
  const end = words.end - 1;
  const [start, at] = [end - (found[1] ?? '').length, words.end - found[0].length];
  // |在全国开发区综合评价中|升至第58位: that is what is ranked, where nothing else is.
  return at > words.start || isKind(view, { start, end }) ? { start, end, at } : undefined;
};

/** 增幅|居|全国沿海主要港口|第3位. */
const verbBeforeScope = /(?<=[^,;、。]{2})(?:稳居|位居|位列|名列|跃居|居)(?=全|世界|西部|中部|东部)/;

const kindBehindVerb = (view: string, words: Span): Among | undefined => {
  const tail = tailOf(view, words, 24);
  const verb = verbBeforeScope.exec(tail);
  if (verb === null) return undefined;
  const at = words.end - tail.length + verb.index;
  const kind = { start: at + verb[0].length, end: words.end };
  return isKind(view, kind) ? { ...kind, at } : undefined;
};

const rankAndComma = /第 ?[\d一二三四五六七八九十]{1,3} ?[位名]?、$/;
const endsGroup = signSet('区县市州盟旗城');

/** 全市第2、|关中县区|第9: behind a rank, those among which the next is told. */
const isAnotherGroup = (view: string, { start, end }: Span): boolean =>
  end - start > 1 &&
  end - start < 9 &&
  endsGroup(view.charCodeAt(end - 1)) &&
  rankAndComma.test(view.slice(Math.max(0, start - 8), start));

/** The units of places in an order, or none. */
const countsPlaces: ReadonlySet<string> = new Set(['', '位', '名', '强']);

/** Where the groups begin that end at `end`: 全国|全省|第4. */
const groupsBefore = (view: string, end: number, limit: number): number => {
  let start = end;
  for (let group = scopeBefore(view, end, limit); group !== undefined; group = scopeBefore(view, start, limit))
    start = group;
  return start;
};

/** 园区|综合排名|第二: what says no more than how it was reckoned keeps the noun. */
const overall = closing('合体', /(?:综合|总体|整体)$/);
const isOverall = (view: string, start: number, end: number): boolean =>
  hasSignAt(view, end, '排') && hasSignAt(view, end + 1, '名') && overall(view, Math.max(start, end - 2), end);

/** The words before a rank as a name and those among whom it is told. */
const nameInOrder = (view: string, { start, end }: Span): Pick<Relation, 'name' | 'against'> => {
  const nameEnd = groupsBefore(view, end, start);
  const verb = ranking.exec(tailOf(view, { start, end: nameEnd }, 12));
  const verbEnd = nameEnd - (verb?.[0].length ?? 0);
  const named = { start, end: verbEnd + (isOverall(view, start, verbEnd) ? 2 : 0) };
  if (nameEnd === end) {
    const parted = verb === null ? undefined : groupBefore(view, named.end, start);
    if (parted !== undefined) {
      const name = { start, end: parted - (hasSignAt(view, parted - 1, '在') ? 1 : 0) };
      return { name, against: scopeOf(view, { start: parted, end: named.end }) };
    }
    if (verb === null && isAnotherGroup(view, named)) return { name: { start, end: start }, against: named };
    const among =
      amongBefore(view, named) ??
      (verb === null ? (areasBehindVerb(view, named) ?? kindBehindVerb(view, named)) : undefined);
    if (among !== undefined) return { name: { start, end: among.at }, against: among };
  }
  const isNamed = named.end > skipBlanks(view, start, named.end);
  const leading = isNamed && nameEnd < end ? undefined : leadingScope(view, { start, end });
  if (leading !== undefined && ofItsKind(view, leading.end, end))
    return { name: { start, end: start }, against: { start: leading.start, end } };
  if (leading !== undefined)
    return endsList(view, leading.end, end)
      ? { name: { start: leading.start, end }, against: undefined }
      : { name: { start: leading.end, end }, against: leading };
  return { name: named, against: nameEnd === end ? undefined : scopeOf(view, { start: nameEnd, end }) };
};

/** 在百强县中|排|76名, |位列|8位: a place, though no 第 stands before it. */
const isPlaceAt = (view: string, lead: number, { unitText }: Amount): boolean =>
  (unitText === '位' || unitText === '名') && (hasSignAt(view, lead - 1, '排') || view.startsWith('位列', lead - 2));

/** 增速全市|第1, 居全国|前10位, 在全国|排76名. */
export const readRank = (view: string, before: Span, amount: Amount): Relation | undefined => {
  const lead = skipBlanksBack(view, amount.start, before.start);
  const isNumber = amount.form !== 'ordinal' && amount.form !== 'ratio' && countsPlaces.has(amount.unitText);
  const isBehindTop = isNumber && hasSignAt(view, lead - 1, '前');
  const isTop = isBehindTop || (isNumber && hasSignAt(view, amount.end, '强'));
  if (amount.form !== 'ordinal' && !isTop && !(isNumber && isPlaceAt(view, lead, amount))) return undefined;
  const end = skipBlanksBack(view, isBehindTop ? lead - 1 : before.end, before.start);
  if (amount.form === 'ordinal' && !['', '位', '名'].includes(amount.unitText)) {
    const name = { start: groupsBefore(view, end, before.start), end };
    return { measure: 'level', sign: 1, name, bound: undefined, against: undefined, rule: 'ordinal-count' };
  }
  const told = nameInOrder(view, { start: before.start, end });
  return { measure: 'rank', sign: 1, ...told, bound: isTop ? 'le' : undefined, rule: 'rank' };
};
