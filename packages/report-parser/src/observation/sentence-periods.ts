import type { Span } from '../span.ts';
import type { Claim, Segment, Sentence } from '../tree.ts';
import { isYearly, originIn } from './before-amount.ts';
import { isBracketedBase } from './bracketed-base.ts';
import { type Comparison, comparisonIn } from './compared-year.ts';
import { edgeOfSpan, isSpelt } from './edge-of-span.ts';
import { farEnd } from './far-ends.ts';
import { type Flow, isKeptAt } from './flow-of.ts';
import { isHungOn } from './is-hung-on.ts';
import { isBesideGoal, isDueBehind, isOfLastYear, isOfNow, isSoFar, isSpentOnWorks } from './of-now.ts';
import { FIVE_YEARS, readLeadingPeriod, readPeriod } from './read-period.ts';
import type { Times } from './review-window.ts';
import { SentencePart, type ToldPart } from './sentence-part.ts';
import { sinceEarlier, sinceFormerPlan } from './since-earlier.ts';
import { spansYears } from './spans-years.ts';
import { areYearsUnknown, isSinceCensus } from './unknown-years.ts';
import { isYearOver, isYearPassed, type LedYear } from './year-over.ts';
import { isOnYearBefore, wholeYear } from './year-words.ts';
import { yearsAhead, yearsFromPlan, yearsPromised } from './years-ahead.ts';
import { yearsInARow } from './years-in-a-row.ts';
import { isOfEarlierWorks, isYearOfWorks } from './years-of-works.ts';

const yearText = (year: number | null): string | null => (year === null ? null : String(year));

/** What the sentences before have told of the years. */
export interface ToldYears extends ToldPart {
  /** The year that the five are held against: its first, or the one before, as a report has it. */
  base?: string;
}

/** Tells the period of each amount of a sentence, to be asked in order. */
export class SentencePeriods {
  readonly #view: string;
  readonly #told: ToldYears;
  readonly #sentence: Sentence;
  readonly #times: Times;
  readonly #part: SentencePart;
  #leading: string | undefined;
  /** It was named behind figures of the year that the part tells of, or in a review by a promise. */
  #isAside = false;
  #at: number;
  /** The years since the one that the sentence compared with. */
  #since: string | undefined;
  /** The year that the last 从… started from, and the one it came to. */
  #base: string | undefined;
  #end: string | undefined;
  #isNow = false;
  /** A clause of the sentence went over to the five years. */
  #tellsFive = false;
  #comparison: Comparison | undefined;

  constructor(view: string, sentence: Sentence, times: Times, told: ToldYears) {
    this.#view = view;
    this.#told = told;
    this.#sentence = sentence;
    this.#times = times;
    this.#at = sentence.start;
    this.#part = new SentencePart(view, sentence, times, told);
  }

  /** 国庆假期…，|旅游收入2亿元|. */
  occasionOf({ amount }: Segment): Span | undefined {
    return this.#part.occasionAt(amount.start);
  }

  get #isOfPlan(): boolean {
    return this.#sentence.role === 'plan' || this.#sentence.role === 'government-building';
  }

  /** Named in the amount's own words, else by the sentence so far, else by the part of the report. */
  of(segment: Segment, flow: Flow, latest: Claim | undefined, measure: Claim['measure']): string | null {
    const { start } = segment.amount;
    if (this.#part.holdsAt(start)) return null;
    const named = this.#named(segment, flow, latest);
    const isGrowth = measure === 'growth';
    const period = this.#isUnknown(segment, flow, isGrowth, latest) ? null : named;
    if (flow === 'base') {
      this.#base = period?.length === 4 ? period : undefined;
      this.#end = undefined;
    } else if (flow === 'stock') this.#end = period?.length === 4 ? period : undefined;
    // of what adds up, a span of years would say the sum
    const isInARow =
      !this.#isOfPlan && (measure === 'rank' || (measure === 'level' && segment.amount.unit?.kind === 'share'));
    const inARow = isInARow ? yearsInARow(this.#view, segment.before, period) : undefined;
    if (inARow !== undefined) return inARow;
    if (flow !== 'flow') return period;
    if (isYearly(this.#view, segment.before))
      return (latest?.rule === 'outcome' ? this.#between() : this.#spanTo(period)) ?? period;
    const { before } = segment;
    const near = Math.max(before.start, before.end - 24);
    if (period !== null && isOnYearBefore(this.#view, near, before.end)) return period.slice(-4); // 同比增长23.6%
    const since =
      (isGrowth ? sinceFormerPlan(this.#view, before, period, this.#times.setting) : undefined) ??
      sinceEarlier(this.#view, before, {
        period,
        reviewSpan: this.#times.setting.reviewSpan,
        compared: this.#compared(before.end),
      });
    if (since !== undefined) this.#since = since;
    const isRise = isGrowth || measure === 'change';
    const between = isRise && latest?.rule === 'outcome' && period?.length === 4 ? this.#between() : undefined;
    // 到2025年，收入翻一番, 能耗累计下降14%: in all the years of the plan
    const isOfAll = isRise && this.#isOfPlan && (segment.amount.unitText === '番' || this.#isSummed(before));
    const ofAll = isOfAll ? this.#spanTo(period) : undefined;
    return since ?? between ?? (isRise ? this.#sinceTold(period, segment) : undefined) ?? ofAll ?? period;
  }

  #isUnknown({ amount, before, link }: Segment, flow: Flow, isGrowth: boolean, latest: Claim | undefined): boolean {
    const words = { start: this.#sentence.start, end: amount.start };
    const { setting, windows } = this.#times;
    if (this.#isOfPlan) return areYearsUnknown(this.#view, words, setting, 'plan');
    const isHung = link !== 'opening' && latest !== undefined && latest.period === null;
    if (flow !== 'flow' && !isHung) return false;
    return (
      areYearsUnknown(this.#view, words, setting, windows.isAmongFive ? 'review-of-five' : 'review') ||
      (isGrowth && isSinceCensus(this.#view, before))
    );
  }

  /** 生产总值比2002年增长65%；财政收入|增长1.7倍|: what grows in the same sentence has grown since the same year. */
  #sinceTold(period: string | null, { amount }: Segment): string | undefined {
    const isOfSome = this.#times.windows.isAmongFive || amount.unitText === '倍';
    return isOfSome && period !== null && this.#since?.endsWith(period) === true ? this.#since : undefined;
  }

  /** 从2015年的4.5万元提高到2020年的6.5万元，|增幅为43.9%|: the years in between. */
  #between(): string | undefined {
    const first = Number(this.#base) + 1;
    return this.#end !== undefined && first < Number(this.#end) ? `${first}/${this.#end}` : undefined;
  }

  /**
   * 从2011年的1091亿元增加到2016年的1650亿元，年均|增长9.3%|, 比2011年净增5亿元，年均|增长6%|: the years in between; else those
   * that the review spans.
   */
  #spanTo(period: string | null): string | undefined {
    if (period?.length !== 4) return undefined;
    const between = this.#between();
    if (between !== undefined) return between;
    if (this.#since?.endsWith(period) === true) return this.#since;
    const { reviewSpan, planYear } = this.#times.setting;
    if (reviewSpan?.endsWith(period)) return reviewSpan;
    if (planYear === null || Number(period) <= planYear) return undefined;
    const { planSpan } = this.#times.windows;
    return planSpan?.endsWith(period) ? planSpan : `${planYear}/${period}`;
  }

  /** |与2015年相比|，2020年收入增长43.5%，生产总值增长37.8%: up to a semicolon. */
  #compared(at: number): string | undefined {
    this.#comparison ??= comparisonIn(this.#view, this.#sentence);
    const { year, from, until } = this.#comparison;
    return at >= from && at <= until ? year : undefined;
  }

  /** 2021年|…由|50.1%|提高到52.3%: the year before the one told of, and now where that is still to come. */
  #baseBefore(period: string, segment: Segment): string {
    const { reviewYear, reviewSpan } = this.#times.setting;
    // among five years the year before them: 2025年，…由|50.1%|提高到52.3%
    const isOfFive = this.#times.windows.isAmongFive && reviewSpan?.endsWith(period) === true;
    const before =
      period.length === 4 && !isOfFive
        ? Number(period) - 1
        : Number(this.#edgeOf(isOfFive ? reviewSpan : period, 'base', segment));
    return String(reviewYear === null ? before : Math.min(before, reviewYear));
  }

  #named(segment: Segment, flow: Flow, latest: Claim | undefined): string | null {
    const { amount, before } = segment;
    const { setting } = this.#times;
    if (this.#isOfPlan && (isSoFar(this.#view, before) || isOfLastYear(this.#view, before, amount.start)))
      return yearText(setting.reviewYear);
    if (this.#isOfPlan && isOfEarlierWorks(this.#view, before.start, amount.start)) {
      this.#at = amount.end;
      return this.#default(flow, segment);
    }
    if (this.#isLedAhead && isBesideGoal(this.#view, before)) {
      this.#at = amount.end;
      if (!this.#isOfPlan) this.#leading = undefined;
      return yearText(setting.reviewYear);
    }
    const far = flow === 'base' ? undefined : this.#farEnd(amount.start);
    if (far !== undefined) return flow === 'stock' ? (far?.slice(-4) ?? null) : far;
    if (this.#sentence.namesYears) {
      const words = flow === 'base' ? originIn(this.#view, before) : before;
      const soFar = { start: this.#at, end: amount.start };
      const within = (this.#isOfPlan ? yearsFromPlan : yearsPromised)(this.#view, soFar, setting);
      const isPromised = within !== undefined && !this.#isOfPlan;
      const read = isPromised ? undefined : readPeriod(this.#view, words, this.#sentence, setting);
      const own = this.#sentence.role === 'plan' ? yearsAhead(this.#view, before, read, this.#times) : read;
      this.#lead(soFar, latest, within);
      this.#at = amount.end;
      if (latest?.period?.length === 4 && isBracketedBase(this.#view, before)) return String(Number(latest.period) - 1);
      if (flow === 'base' && own !== undefined && this.#isYearItself(own, before)) return String(Number(own) - 1);
      if (own !== undefined && flow === 'base') this.#keepBase(own);
      if (own !== undefined) return isSpelt(this.#view, this.#sentence, own) ? this.#edgeOf(own, flow, segment) : own;
      if (flow === 'base') {
        const { reviewYear } = setting;
        if (reviewYear !== null && this.#view.slice(before.start, before.end).includes('五年前'))
          return String(reviewYear - 5);
        const compared = this.#compared(amount.start);
        if (compared !== undefined) return compared;
        const told = readPeriod(this.#view, before, this.#sentence, setting) ?? this.#leading;
        if (told !== undefined && this.#since?.endsWith(told) === true)
          return String(Number(this.#since.slice(0, 4)) - 1);
        if (told !== undefined) return this.#baseBefore(told, segment);
      }
      if (this.#leading !== undefined)
        return (
          (spansYears(this.#leading) ? undefined : this.#sumOfAll(segment, flow)) ??
          this.#edgeOf(this.#leading, flow, segment)
        );
    }
    const hangsOn = isHungOn(segment) && flow === 'stock' && latest?.rule !== 'base';
    return (hangsOn ? latest?.period : undefined) ?? this.#default(flow, segment);
  }

  /** Goes over to the year that the words since the last amount lead to, or to those `within` which they promise. */
  #lead(soFar: Span, latest: Claim | undefined, within: string | undefined): void {
    const leading = this.#leadingFrom(soFar);
    if (leading !== undefined) {
      this.#tellsFive = leading === FIVE_YEARS;
      this.#leading = leading === FIVE_YEARS ? undefined : (leading ?? undefined);
      this.#isAside = latest !== undefined && latest.period === yearText(this.#times.setting.planYear);
    }
    const isOver = leading === undefined ? isYearOver : isYearPassed;
    if (isOver(this.#view, this.#ledYear, soFar.end)) this.#leading = undefined;
    if (within === undefined) return;
    this.#leading = within;
    this.#isAside ||= !this.#isOfPlan;
  }

  get #ledYear(): LedYear {
    return {
      year: this.#leading,
      isAside: this.#isAside,
      from: this.#at,
      sentence: this.#sentence,
      times: this.#times,
      isOfPlan: this.#isOfPlan,
    };
  }

  /** The sentence was led to a year that is still to come. */
  get #isLedAhead(): boolean {
    const { planYear, reviewYear } = this.#times.setting;
    const last = this.#isOfPlan ? planYear : reviewYear;
    return last !== null && Number(this.#leading?.slice(-4)) > last;
  }

  /** |到本届政府任期末|，城镇化率达到70%. */
  #farEnd(at: number): string | null | undefined {
    const words = { start: this.#sentence.start, end: at };
    return this.#isOfPlan ? farEnd(this.#view, words, this.#times.setting) : undefined;
  }

  /** In a review, 在|上年|增长22%的基础上: the year before the one that is told of. */
  #isYearItself(year: string, { start, end }: Span): boolean {
    const isOfReview = !this.#isOfPlan && Number(year) === this.#times.setting.reviewYear;
    return isOfReview && /[上去]年/.test(this.#view.slice(start, end));
  }

  /** In a plan |三年累计|完成7000座 is told of it alone: the years that it ends are no time of what follows. */
  #leadingFrom(words: Span): string | null | undefined {
    const { setting } = this.#times;
    const leading = readLeadingPeriod(this.#view, words, setting);
    if (leading?.length === 4 && isYearOfWorks(this.#view, words, leading)) return undefined;
    const isSum = this.#isOfPlan && spansYears(leading) && this.#view.slice(words.start, words.end).includes('年累计');
    const isOver = isSum && setting.planYear !== null && Number(leading.slice(-4)) < setting.planYear;
    return isOver ? undefined : leading;
  }

  /** A report of 2021 that goes back to |2016年| for what a thing was, does so for all. */
  #keepBase(year: string): void {
    const first = this.#times.setting.reviewSpan?.slice(0, 4);
    if (this.#told.base === undefined && (year === first || Number(year) === Number(first) - 1)) this.#told.base = year;
  }

  /** 2025年接待游客86万人次，|累计|引进药械22种: among five years not of the one that was named before. */
  #sumOfAll({ before }: Segment, flow: Flow): string | undefined {
    const { setting, windows } = this.#times;
    const isSum = flow === 'flow' && windows.isAmongFive && !this.#isOfPlan && this.#isSummed(before);
    return isSum ? (setting.reviewSpan ?? undefined) : undefined;
  }

  #isSummed({ start, end }: Span): boolean {
    return this.#view.slice(start, end).includes('累计');
  }

  #edgeOf(period: string, flow: Flow, segment: Segment): string {
    const isFromBase = this.#base !== undefined && this.#end === undefined;
    const { reviewYear } = this.#times.setting;
    return edgeOfSpan(this.#view, this.#sentence, { period, flow, segment, isFromBase, reviewYear });
  }

  /** |五年共|完成造林23万亩, in a report on one year. */
  get #lastFive(): string | null {
    const { reviewYear } = this.#times.setting;
    return this.#tellsFive && reviewYear !== null ? `${reviewYear - 4}/${reviewYear}` : null;
  }

  /** The year of the part of the report; five years for what was done or grew in a review of five. */
  #default(flow: Flow, segment: Segment): string | null {
    const { before, link } = segment;
    const { setting, windows } = this.#times;
    const isHeld =
      this.#isOfPlan &&
      ((isOfNow(this.#view, before, this.#sentence.start) && !isDueBehind(this.#view, segment.amount.next)) ||
        isSpentOnWorks(this.#view, segment));
    // 我国有13亿人口、|9亿劳动力|: a list goes on so where no word says else.
    this.#isNow = isHeld || (this.#isNow && link === 'listed' && before.end - before.start < 1);
    const isPlan = this.#isOfPlan && !this.#isNow;
    const year = isPlan ? setting.planYear : setting.reviewYear;
    // 预计|全年|生产总值1286亿元、增长5.2%，among five years
    const isOfYear = windows.review === 'span' && wholeYear(this.#view, this.#sentence.start, before.start);
    const isOfFive = (windows.review === 'span' && !isOfYear) || this.#tellsFive;
    const span = !isPlan && isOfFive ? (setting.reviewSpan ?? this.#lastFive) : null;
    if (flow === 'base') {
      if (this.#base !== undefined) return this.#base;
      // 2020年，生产总值128亿元。存款|由97亿元|增加到171亿元: among five years, though the paragraph tells of the last
      const all = span ?? (windows.isAmongFive && !isPlan ? setting.reviewSpan : null);
      if (all !== null) return this.#told.base ?? String(Number(all.slice(0, 4)) - 1);
      return year === null ? null : String(year - 1);
    }
    if (span !== null && flow === 'flow') return span;
    if (!isPlan || windows.planSpan === undefined) return yearText(year);
    const isEnd = flow === 'stock' && !isKeptAt(this.#view, segment);
    return isEnd ? (windows.planEnd ?? windows.planSpan.slice(-4)) : windows.planSpan;
  }
}
