import type { SectionRole } from '@gongbao/indicator-schema';
import type { Block, Issue } from '../tree.ts';
import { GOALS_TITLE } from './part-title.ts';
import { ASSIGNED_TASKS, PROMISED_DEEDS } from './promised-deeds.ts';

/** What only a part that plans says, with the year that it names; 收入33亿元(|预期目标为|32亿元) reviews. */
const TARGETS =
  /(?:今年|(?<year>(?:19|20)\d{2}) ?年)(?:[^,。;:(\n]{0,20}目标(?:任务)?(?:建议)?(?:是|为|:)|[^,。;:\n]{0,12}工作[^,。;:\n]{0,6}总体要求(?:是|:)|[^,。;:\n]{0,12}将(?:继续|重点|着力|着重|全力|大力|努力|认真|聚焦|办好|实施)|,?我们将|,?(?:我们)?要?(?:重点|着重|着力|突出)?[做抓]好(?:以下|如下|[一二三四五六七八九十\d]{1,2}[个项件方]))|(?<![年以]来,?[^,。;:\n]{0,14})(?:重点|着重|着力|突出)[做抓]好(?:以下|如下)[^,。;:\n]{0,10}工作|(?:^|[,。])[^,。;:(\n]{0,16}预期目标(?:建议)?(?:是|为|:)|(?:^|[,。])(?:我们|今年)的?(?:主要|奋斗|总体|发展|工作)?目标(?:任务)?(?:是|为|:)/;

/** How such a part opens. */
const OPENING = /^(?:今年|(?<year>(?:19|20)\d{2}) ?年)(?:,?(?:是|将)|我们|工作|全)/;

/** |2010年是|“十一五”收官之年，全州生产总值增长12%以上: a year with its place among others, and figures that are bounds. */
const YEAR_AHEAD = /^(?:各位代表[,:] ?)?(?:今年|(?:19|20)\d{2} ?年)是[^。]{2,60}[年步关][,。]/;

/** |今年，我们要|把路修通…。生产总值增长12%. */
const WILL_DO =
  /^(?:今年|(?:19|20)\d{2} ?年),?(?:我们|全[省市县区州旗镇乡])?(?:要|将)(?!求|素)|^(?:新的一年|来年|接下来),?(?:我们)?(?:要|将|怎么)|^(?:今后|未来)[三四五]年,|^“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间),(?:我们)?(?:要|必须|将)|^展望“[一二三四五六七八九十]{1,2}五”,/;

/** |2014年：|生产总值增长18%, behind 2013年：…: years that head their paragraphs. */
const HEADED_YEAR = /^((?:19|20)\d{2}) ?年:/;

const AHEAD = /\d[^,。;\d]{0,8}(?:以上|以内|左右)|力争|确保|突破|今年起|我们将/;

/** From its opening to its targets a part tells no more than this. */
const MOST_BETWEEN = 6;

const undecided: ReadonlySet<SectionRole> = new Set(['preamble', 'review', 'other']);

/** A longer paragraph has lost its line ends: where in it the plan begins is not told. */
const LONGEST = 1600;

/** A longer text is a whole report, whose parts are unclear where it shows none. */
const EXCERPT = 5000;

interface Turn {
  /** The index of the block with which the plan begins. */
  readonly from: number;
  readonly block: Block;
}

/**
 * Where a report turns from its review to its plan without a heading that says so: the paragraph that opens the targets
 * of the year, or 今年是… shortly before it. What follows plans, up to the next heading that says otherwise. A plan that
 * has its heading begins there, unless `issues` tell that the one before it is lost.
 * > …稳步前行。 ⏎ |今年是…之年。 ⏎ 今年全区主要目标是:…
 */
export const turnToPlan = (
  view: string,
  blocks: readonly Block[],
  issues: readonly Issue[],
): { readonly blocks: readonly Block[]; readonly issues: readonly Issue[] } => {
  const assigned = assignedTasks(view, blocks);
  if (assigned !== undefined) return { blocks: assigned, issues };
  const first = blocks.findIndex(({ role }) => role === 'plan');
  if (first >= 0 && !isBehindLost(blocks[first] as Block, issues)) return { blocks, issues };
  const end = first < 0 ? blocks.length : first;
  const turn = titledPromises(view, blocks.slice(0, end)) ?? findTurn(view, blocks.slice(0, end));
  if (!turn) return { blocks: first < 0 && view.length < EXCERPT ? planPromises(view, blocks) : blocks, issues };
  const { start, end: to } = turn.block;
  return {
    blocks: blocks.map((block, index) =>
      index >= turn.from && index < end && undecided.has(block.role) && !isFurniture(block)
        ? { ...block, role: 'plan' }
        : block,
    ),
    issues: [...issues, { code: 'plan-without-heading', span: { start, end: to }, facts: {} }],
  };
};

/** What is promised, and not what was secured: |力争|新增企业20家, |到2028年，|森林覆盖率达到40%. */
const PROMISE = /力争|确保(?!了)|将会|到 ?(?:19|20)\d{2} ?年,/;

/** Signs of what is over. */
const TOLD =
  /[^除为]了(?!解)|同比|累计|已|[比较](?:上年|(?:19|20)\d{2} ?年)|去年|上年|[以年]来|初步[统核]|[涨长]\d+\.\d+%(?!左右|以上)|顺利|圆满|荣获|获评|位[居列]|跻身|显[著现]|首次|预计|成效明显|全面完成|超额|先后|入选|清醒|在看到成绩|没有完成/;

/** What is promised of a year begins with it. */
const YEAR_OPENS = /^(?:今年|新的一年|来年|下一步|展望|(?:19|20)\d{2} ?年),/;

/** An excerpt that shows no part: paragraphs on end that tell of nothing done and hold a promise were cut from a plan. */
const planPromises = (view: string, blocks: readonly Block[]): readonly Block[] => {
  const planned = new Set<Block>();
  let run: Block[] = [];
  let isPromised = false;
  for (const block of blocks) {
    const words = isFurniture(block) || !undecided.has(block.role) ? '' : view.slice(block.start, block.end);
    if (words === '' || TOLD.test(words)) {
      run = [];
      isPromised = false;
      continue;
    }
    if (YEAR_OPENS.test(words)) run = [];
    run.push(block);
    isPromised ||= PROMISE.test(words);
    if (isPromised) for (const one of run.splice(0)) planned.add(one);
  }
  return planned.size === 0 ? blocks : blocks.map((block) => (planned.has(block) ? { ...block, role: 'plan' } : block));
};

const isBehindLost = ({ start }: Block, issues: readonly Issue[]): boolean =>
  issues.some(({ code, span }) => code === 'heading-number-missing' && span.start === start);

const isFurniture = ({ type }: Block): boolean => type === 'masthead' || type === 'chrome';

/** 关于分解落实《政府工作报告》重点任务的通知: all of it is planned, up to an annex. */
const assignedTasks = (view: string, blocks: readonly Block[]): readonly Block[] | undefined => {
  const first = blocks.find((block) => !isFurniture(block))?.start ?? 0;
  if (first > MASTHEAD || !ASSIGNED_TASKS.test(view.slice(0, first))) return undefined;
  return blocks.map((block) =>
    isFurniture(block) || !undecided.has(block.role) || isReversed(view, block) ? block : { ...block, role: 'plan' },
  );
};

/** No title stands further in than this. */
const MASTHEAD = 400;

/** |附：2014年实事完成情况|: what was done, behind what is to be done. */
const isReversed = (view: string, { start, end }: Block): boolean =>
  /^附:?[^。\n]{0,20}(?:完成|落实|办结)/.test(view.slice(start, Math.min(end, start + 30)));

/** |2025年十件民生实事|, a title: all that stands behind it is promised, where nothing is reviewed. */
const titledPromises = (view: string, blocks: readonly Block[]): Turn | undefined => {
  const from = blocks.findIndex((block) => !isFurniture(block));
  const block = blocks[from];
  if (block === undefined || blocks.some(({ role }) => role === 'review')) return undefined;
  return PROMISED_DEEDS.test(view.slice(0, block.start)) ? { from, block } : undefined;
};

const findTurn = (view: string, blocks: readonly Block[]): Turn | undefined => {
  const headed = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || !undecided.has(block.role)) continue;
    const words = view.slice(block.start, block.end);
    const found = TARGETS.exec(words) ?? PROMISED_DEEDS.exec(words) ?? GOALS_TITLE.exec(words);
    const year = HEADED_YEAR.exec(words)?.[1];
    if (year !== undefined && headed.has(Number(year) - 1)) return { from: index, block };
    if (year !== undefined) headed.add(Number(year));
    if (found && block.end - block.start > LONGEST) return undefined;
    if (found) return openingBefore(view, blocks, index, found.groups?.year);
    if (looksAhead(words, index) || followsReview(view, block, words)) return { from: index, block };
  }
  return undefined;
};

/** A year told of behind what was done, with nothing that is over. */
const looksAhead = (words: string, index: number): boolean =>
  index > 0 && !TOLD.test(words) && ((AHEAD.test(words) && YEAR_AHEAD.test(words)) || WILL_DO.test(words));

/** 2018年，新区上下…。 ⏎ |2019年，坚持高点定位：生产总值增长12%左右|: bounds of the year behind one that was told of. */
const followsReview = (view: string, { start }: Block, words: string): boolean => {
  const year = /^((?:19|20)\d{2}) ?年,/.exec(words)?.[1];
  if (year === undefined || TOLD.test(words) || !AHEAD.test(words)) return false;
  return view.slice(0, start).includes(`${Number(year) - 1}年`);
};

const openingBefore = (view: string, blocks: readonly Block[], targets: number, year: string | undefined): Turn => {
  let from = targets;
  for (let index = targets - 1; index >= Math.max(0, targets - MOST_BETWEEN); index--) {
    const block = blocks[index];
    if (block?.type !== 'paragraph') continue;
    // 一、2023年工作回顾 ⏎ 2023年是…: the review opens in the same way.
    if (block.role === 'review' && blocks[index - 1]?.type === 'heading') break;
    const opening = OPENING.exec(view.slice(block.start, Math.min(block.end, block.start + 24)));
    if (opening && (year === undefined || opening.groups?.year === undefined || opening.groups.year === year))
      from = index;
  }
  return { from, block: blocks[from] as Block };
};
