import { holding } from '../lexicon/signed-pattern.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Setting } from '../tree.ts';
import { readPeriod } from './read-period.ts';

/** Words further before an amount are told of something else. */
const FARTHEST = 120;

const count = '(?:[两三四六七八九十多数几]|十[一二三四五]|二十|[2-46-9]|[12]\\d)';

/** |经过八年持续努力|，…: how long it took, and not until when; |多年累计|改造危房: nobody says how many. */
const effort = new RegExp(
  `经过(?:近|长达|这)?${count}(?:多|余)?年[^,;。\\d]{0,10}(?:努力|奋斗|攻坚|奋战|拼搏|建设|探索|会战|苦干)|(?<![两三四五六七八九十〇\\d])多年(?:来|累计|持续)`,
);

/** |连续举办|8届: as many years as times, and more than the review tells of. */
const inARow = /连续(?:成功)?(?:举办|承办)(?=[^,;。]{0,40}$)/;

/** In a review of five years |两年新增|投资4亿元: of two of them, and not said which. */
const fewOfFive = /(?<![近去这前续十第\d])[两三四]年(?:累计|安排|争取|新增|投入|实施|建成|共)/;

/** |攻坚战打响以来|, 工程|实施以来|: since when, nobody says; but 本届政府成立以来 is of its term. */
const sinceDeed =
  /(?<![届府])(?:打响|启动|开展|实施|获批|开工|升格|换届|改革开放|十[四五六七八九]大|撤[县市地]设[区市]|建[县市区州]|设立|成立)以来|近几年来/;

/** |前三年累计|下降12%: of which years, where no plan is named, nobody says. */
const firstYears = /(?<!五”?(?:规划)?)前[两三四]年(?:累计|共|已)/;

const counts: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4 };

/** In a review of four years |四年累计| is of all. */
const isOfAll = (words: string, { reviewSpan }: Setting): boolean =>
  reviewSpan !== null &&
  Number(reviewSpan.slice(-4)) - Number(reviewSpan.slice(0, 4)) + 1 === counts[fewOfFive.exec(words)?.[0][0] ?? ''];

/** |今后一个时期|，…: nobody says until when. */
const someDay =
  /(?:今后|未来)的?(?:一个(?:较长)?的?(?:历史)?时期|一段(?:较长)?(?:时间|时期)|较长一?(?:段)?(?:时间|时期)|若干年)/;

/** What each of the patterns above holds. */
const isPossible = holding('过多续来两三四今未', /经过|多年|连续|以来|几年来|[两三四]年|今后|未来/);

const lastOf = (words: string, patterns: readonly RegExp[]): number => {
  let last = -1;
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found !== null) last = Math.max(last, found.index + found[0].length);
  }
  return last;
};

const past = [effort, inARow, sinceDeed, firstYears];
const pastOfFive = [...past, fewOfFive];
const coming = [someDay];

/** Whether the words of a sentence before an amount tell of years that nobody can name. */
export const areYearsUnknown = (
  view: string,
  words: Span,
  setting: Setting,
  kind: 'plan' | 'review' | 'review-of-five',
): boolean => {
  const start = Math.max(words.start, words.end - FARTHEST);
  if (!isPossible(view, start, words.end)) return false;
  const text = view.slice(start, words.end);
  const isOfFew = kind === 'review-of-five' && !isOfAll(text, setting);
  const found = lastOf(text, kind === 'plan' ? coming : isOfFew ? pastOfFive : past);
  if (found < 0) return false;
  const behind = { start: start + found, end: words.end };
  for (let at = behind.start; at < behind.end; at++) if (hasSignAt(view, at, ';')) return false;
  return readPeriod(view, behind, behind, setting) === undefined;
};

/** 较|“四经普”|增长85%, 比|第六次人口普查|增加3万人. */
const census =
  /[比较与同]“?(?:[一二三四五六七八]|第[一二三四五六七八]次全国)(?:经|农|人|污)?(?:普|(?:经济|农业|人口|污染源)普查)/;
const sinceCensus = holding('普', census);

/** Whether a growth is reckoned from a census, whose year nobody says. */
export const isSinceCensus = (view: string, { start, end }: Span): boolean =>
  sinceCensus(view, Math.max(start, end - 30), end);
