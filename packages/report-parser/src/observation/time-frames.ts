import type { Section, SectionRole } from '@gongbao/indicator-schema';
import { opening } from '../lexicon/signed-pattern.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Block, Sentence, Setting } from '../tree.ts';
import { estimatedSections } from './estimated-sections.ts';
import { deadlineOf, looksBack, nextPlanSpan, planSpansOf, spanOfOutline, turnsAhead } from './plan-window.ts';
import {
  namesBoth,
  nextWindow,
  opensWithFigure,
  type ReviewWindow,
  type Times,
  type Windows,
  windowOfHeading,
} from './review-window.ts';

/** A sentence with the years that its figures can belong to. */
export interface FramedSentence {
  readonly sentence: Sentence;
  readonly times: Times;
}

/** Sections of an annex that tell the coming year's tasks: 附件 2024年民生实事. */
const plannedSections = (sections: readonly Section[], planYear: number | null): ReadonlySet<string> => {
  const planned = new Set<string>();
  const visit = (nodes: readonly Section[], isPlanned: boolean): void => {
    for (const { id, role, title, children } of nodes) {
      const isTask = isPlanned || (role === 'annex' && (title.includes('民生实事') || title.includes(`${planYear}年`)));
      if (isTask) planned.add(id);
      visit(children, isTask);
    }
  };
  visit(sections, false);
  return planned;
};

/** A text without parts that says |主要预期目标是|：生产总值增长6%, 在|发展目标方面，|…, tells targets to the end of the paragraph. */
const targetsAhead = /(?:预期|发展|工作|奋斗|主要)目标(?:任务|建议)?(?:是|为|:|方面,)/;

const announcesTargets = (view: string, { start, end }: Sentence): boolean =>
  targetsAhead.test(view.slice(start, Math.min(end, start + 40)));

/**
 * |确保|引进项目110个, |力争|税收突破30亿元: in a text without parts a figure that is promised is planned, and so is what
 * follows in its paragraph; |确保了| was done, and |争取|资金12亿元 may have been.
 */
const promise = /(?:力争|确保(?!了))[^,;:。\d]{0,24}\d/;

const promises = (view: string, { start, end, numbers }: Sentence): boolean =>
  numbers.length > 0 && promise.test(view.slice(start, end));

/** 我们也认识到…。|今年，要力争|生产总值增长13%: where a paragraph that reviews goes over to what is to be done. */
const isUndertaking = opening(
  ' \t\n今新来下',
  /^\s{0,4}(?:今年|新的一年|来年|下一步),?(?:我们|[全我][省市县区州旗镇乡])?(?:要|将|力争|必须)(?!求|素)/,
);

const undertakes = (view: string, { start, end }: Sentence): boolean =>
  isUndertaking(view, start, Math.min(end, start + 16));

const as = (sentence: Sentence, role: SectionRole): Sentence =>
  sentence.role === role ? sentence : { ...sentence, role };

/** 一、|上半年|的形势, |前三季度|工作回顾; 一季度 and 1月 may be told beside the year. */
const headsPart = /^[^,;。]{0,6}(?:上半年|前[二三两]个?季度|1[-—–~至到]\d{1,2}月|前\d{1,2}个月)(?![^,;。]{0,8}全年)/;
const below = /^\s*(?:\(|\d{1,2}[.、]|[#*●■◆—])/;

const windowsOf = (review: ReviewWindow) => ({ review, isAmongFive: review === 'span' });

/** Follows through a report which years its sentences speak of, block by block. */
export class TimeFrames {
  readonly #view: string;
  readonly #setting: Setting;
  readonly #spans: ReadonlyMap<string, string>;
  readonly #planned: ReadonlySet<string>;
  readonly #estimated: ReadonlySet<string>;
  #windows: Windows;
  #times: Times;
  #section: string | null = null;
  #isBack = false;
  /** The years of a plan that the block tells the outline of. */
  #outlineSpan: string | undefined;
  #isHeading = false;
  #isYearFirst = false;
  /** What holds behind a paragraph that begins with a figure of one year, or goes over to five years. */
  #around: Windows | undefined;
  #start = 0;
  #role: SectionRole = 'other';

  constructor(view: string, outline: readonly Section[], setting: Setting, reviewsFiveOnly: boolean) {
    this.#view = view;
    this.#setting = setting;
    this.#spans = planSpansOf(outline, setting);
    this.#planned = plannedSections(outline, setting.planYear);
    this.#estimated = estimatedSections(outline);
    this.#windows = { ...windowsOf(reviewsFiveOnly ? 'span' : 'year'), planSpan: undefined };
    this.#times = { setting, windows: this.#windows };
  }

  /** To be called at the head of each block. */
  enter({ type, start, end, section, role }: Block): void {
    if (this.#around !== undefined) this.#windows = this.#around;
    this.#around = undefined;
    if (section !== this.#section) {
      const planSpan = section === null ? undefined : this.#spans.get(section);
      const isEstimated = section !== null && this.#estimated.has(section);
      this.#windows = { ...this.#windows, planSpan, isEstimated };
    }
    if (this.#windows.planEnd !== undefined && !hasSignAt(this.#view, start, '—'))
      this.#windows = { ...this.#windows, planEnd: undefined };
    this.#section = section;
    this.#isHeading = type === 'heading';
    if (type === 'heading' && role === 'review') {
      const title = this.#view.slice(start, end);
      const review = windowOfHeading(title, this.#windows.review);
      this.#isYearFirst = review === 'year' && namesBoth(title);
      this.#windows = { ...this.#windows, ...windowsOf(review), isOfPart: this.#isOfPart(title) };
    }
    this.#role = section !== null && this.#planned.has(section) ? 'plan' : role;
    this.#start = start;
    this.#isBack = false;
    this.#outlineSpan = undefined;
  }

  /** What a heading of part of a year opens goes on through the headings below it. */
  #isOfPart(title: string): boolean {
    return headsPart.test(title) || (this.#windows.isOfPart === true && below.test(title));
  }

  /** To be called for each sentence of the block, in order. */
  frame(sentence: Sentence): FramedSentence {
    const setting = this.#setting;
    if (this.#isOfNoPart && (announcesTargets(this.#view, sentence) || promises(this.#view, sentence)))
      this.#role = 'plan';
    if (this.#role === 'review' && !this.#isHeading && undertakes(this.#view, sentence)) this.#role = 'plan';
    if (this.#role === 'government-building' && looksBack(this.#view, sentence, setting))
      return this.#lookBack(sentence);
    if (this.#role !== 'plan') return this.#review(as(sentence, this.#role));
    if (this.#isHeading) return { sentence: as(sentence, 'plan'), times: this.#timesOf(this.#windows) };
    if (looksBack(this.#view, sentence, setting) && !announcesTargets(this.#view, sentence)) this.#isBack = true;
    else if (this.#isBack && turnsAhead(this.#view, sentence, setting)) this.#isBack = false;
    if (this.#isBack) return this.#lookBack(sentence);
    this.#outlineSpan = spanOfOutline(this.#view, sentence, setting) ?? this.#outlineSpan;
    if (this.#outlineSpan !== undefined) return this.#ofOutline(sentence, this.#outlineSpan);
    const planSpan = nextPlanSpan(this.#view, sentence, setting, this.#windows.planSpan);
    if (planSpan !== this.#windows.planSpan) this.#windows = { ...this.#windows, planSpan };
    const planEnd = deadlineOf(this.#view, sentence, planSpan);
    if (planEnd !== undefined) this.#windows = { ...this.#windows, planEnd };
    return { sentence: as(sentence, 'plan'), times: this.#timesOf(this.#windows) };
  }

  #review(sentence: Sentence): FramedSentence {
    if (this.#isHeading) return { sentence, times: this.#timesOf(this.#windows) };
    const { here, lasting } = nextWindow(this.#view, sentence, sentence.start === this.#start, this.#windows.review);
    if (lasting !== this.#windows.review) {
      const { isAmongFive } = this.#windows;
      const isOfOne = lasting === 'year' && opensWithFigure(this.#view, sentence);
      // 就业稳定。|五年来|新增2万人: of this paragraph
      const isWithin = lasting === 'span' && (sentence.start !== this.#start || this.#isDigression(sentence));
      if (isOfOne || isWithin) this.#around ??= this.#windows;
      this.#windows = isOfOne
        ? { ...this.#windows, review: lasting, isAmongFive }
        : { ...this.#windows, ...windowsOf(lasting) };
    }
    const windows = here === lasting ? this.#windows : { ...this.#windows, review: here };
    return { sentence, times: this.#timesOf(windows) };
  }

  /** Under 2015年和“十二五”回顾 |“十二五”时期，企业增加213家|: a paragraph that begins with such a figure is all that is told of the five. */
  #isDigression({ numbers }: Sentence): boolean {
    return this.#isYearFirst && numbers.length > 0;
  }

  /** One for all sentences with the same windows. */
  #timesOf(windows: Windows): Times {
    if (this.#times.windows !== windows) this.#times = { setting: this.#setting, windows };
    return this.#times;
  }

  /** Nothing tells whether the words stand in a review or in a plan. */
  get #isOfNoPart(): boolean {
    return this.#role === 'other' || this.#role === 'preamble' || this.#setting.reviewYear === null;
  }

  #ofOutline(sentence: Sentence, planSpan: string): FramedSentence {
    const times = { setting: this.#setting, windows: { ...this.#windows, planSpan } };
    return { sentence: as(sentence, 'plan'), times };
  }

  /** A plan that first tells what the last five years brought. */
  #lookBack(sentence: Sentence): FramedSentence {
    const { reviewSpan, reviewYear } = this.#setting;
    const five = reviewYear === null ? null : `${reviewYear - 4}/${reviewYear}`;
    const setting = { ...this.#setting, reviewSpan: reviewSpan ?? five };
    return {
      sentence: as(sentence, 'review'),
      times: { setting, windows: { ...windowsOf('span'), planSpan: undefined } },
    };
  }
}
