import { measureNouns } from '../lexicon/predicates.ts';
import type { Segment } from '../tree.ts';

/** What is built, laid or tilled, and measured by its area or length. */
const works =
  /(?:道路|公路|铁路|[油泥化青]路|隧道|路网|路面|街巷|村巷|管网|管线|供水|供热|供气|雨水|污水|燃气|电缆|线路|堤防|河道|渠道|绿道|步道|栈道|广场|公园|绿地|绿化|草坪|库|市场|商场|商业|主力店|棚户区|小区|大棚|温室|灌溉|农田|农业|养殖|种植|治理|修复|征收|拆迁|[旧危][厂住]?房|旧[城村](?=改造|更新)|城中村|房屋|用房|校舍|学校|医院|场地)/;

const measured = new Set(['area', 'length']);

/** 某镇4000平方米|保鲜库|, 老城区26公里|供水管网改造|: what was built stands behind, and before it only where or by whom. */
export const isOfWorks = (before: string, { amount }: Pick<Segment, 'amount'>, behind: string): boolean =>
  measured.has(amount.unit?.dimension ?? '') &&
  works.test(behind) &&
  !works.test(before) &&
  measureNouns.endingAt(before, before.length, 0) === undefined;
