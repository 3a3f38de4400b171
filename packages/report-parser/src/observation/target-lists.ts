import { makeSeek, type Seek } from '../seek.ts';
import type { SourceText } from '../source-text.ts';
import type { Block, Sentence, Wish } from '../tree.ts';
import { addsTask, besideEconomy, economyListStart, headlineStart, makeNamesGoal } from './headline-start.ts';
import { readWishes } from './read-wishes.ts';
import type { FramedSentence } from './time-frames.ts';

/** 主要预期目标|如下。|, 预期目标为|：|: what is announced stands in the paragraphs that follow. */
const announces = /(?:如下[^,;。:]{0,8}[。:]|[是为]?:)\s*$/;

/** |上述目标的确定|, |围绕这些目标|, |为此|, |重点抓好以下工作|: the list is over. */
const endsList =
  /^\s*(?:上述|以上|为此|围绕|对照|为(?:了)?(?:实现|完成|确保|达到)|实现(?:上述|以上|这些|今年)|完成(?:上述|以上|这些)|做好|落实|[^,;。:]{0,24}(?:(?:重点|着力|突出|全力|扎实)(?:做好|抓好|推进|实施|开展)|以下[^,;。]{0,8}(?:工作|任务|举措|方面)))/;

/** |三、|保障措施, |(一)|以项目为抓手: another section begins, unless it names but a group of targets, |(一)|经济发展方面. */
const otherSection =
  /^\s*(?:第[一二三四五六七八九十]{1,2}部分|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)(?![^,;。]{0,14}(?:方面|领域|类|目标|指标)[:。]?\s*$))/;

/** No list has more paragraphs. */
const MOST_BLOCKS = 40;

/** Reads the targets without a number in a plan's lists, which may go through sentences and paragraphs. */
export class TargetLists {
  readonly #source: SourceText;
  readonly #take: (wish: Wish, section: string | null) => void;
  readonly #namesGoal: (sentence: Sentence) => boolean;
  readonly #nextEconomy: Seek;
  /** So many more paragraphs may go on with an announced list. */
  #left = 0;
  #isListing = false;

  constructor(source: SourceText, take: (wish: Wish, section: string | null) => void) {
    this.#source = source;
    this.#take = take;
    this.#namesGoal = makeNamesGoal(source.view);
    this.#nextEconomy = makeSeek(source.view, '济');
  }

  /** Asks of a block whether an announced list goes on in it, before its sentences are read. */
  enter({ type, role, start, end }: Block): void {
    if (this.#left > 0) {
      const words = this.#source.view.slice(start, end);
      const isOver = role !== 'plan' || endsList.test(words) || (type === 'heading' && otherSection.test(words));
      this.#left = isOver ? 0 : this.#left - 1;
    }
    this.#isListing = this.#left > 0;
  }

  /** Reads a list of the year's targets for those without a number, from its cue on, as long as sentences with numbers follow. */
  read({ sentence, times }: FramedSentence): void {
    if (sentence.role !== 'plan') {
      this.#isListing = false;
      return;
    }
    const { view } = this.#source;
    const namesGoal = this.#namesGoal(sentence);
    const cued = namesGoal ? headlineStart(view, sentence) : undefined;
    const goesOn = this.#isListing && (this.#left > 0 || sentence.numbers.length > 0 || addsTask(view, sentence));
    const from = cued ?? (goesOn ? sentence.start : economyListStart(view, sentence, namesGoal));
    const alone =
      from === undefined ? besideEconomy(view, sentence, this.#nextEconomy(sentence.start) < sentence.end) : undefined;
    this.#isListing = cued !== undefined || goesOn;
    if (from === undefined && alone === undefined) return;
    const until = alone === undefined ? sentence : { ...sentence, end: alone.end };
    for (const wish of readWishes(this.#source, until, alone?.start ?? from ?? sentence.start, times))
      this.#take(wish, sentence.section);
    if (cued !== undefined && announces.test(view.slice(cued - 3, sentence.end))) this.#left = MOST_BLOCKS;
  }
}
