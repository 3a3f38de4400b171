import type { ReportHeader, ReportKind, Section } from '@gongbao/indicator-schema';
import type { Places } from '@gongbao/indicator-schema/places';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Issue } from '../tree.ts';
import { readMeeting } from './read-meeting.ts';
import { type RefAreaReading, readRefArea } from './read-ref-area.ts';
import { readSpeaker } from './read-speaker.ts';
import { findTitle } from './read-title.ts';
import { kindOfOpening, kindOfTitle, slugOf } from './report-kind.ts';
import { readYear } from './report-year.ts';
import { readReviewPeriods } from './review-periods.ts';
import { titleOfPage } from './title-of-page.ts';

/** What the header is read from, besides the masthead itself. */
export interface MastheadEvidence {
  readonly source: SourceText;
  /** The masthead's lines, without those of the page around them. */
  readonly lines: readonly Span[];
  readonly sections: readonly Section[];
  /** The first words of the body, and of the part that plans; folded. */
  readonly opening: string;
  readonly planOpening: string;
  /** The first words of each paragraph of the parts that review; folded. */
  readonly reviewOpenings: readonly string[];
  /** The paragraphs of the body, folded; long ones in part. */
  readonly paragraphs: () => readonly string[];
}

export interface Masthead {
  readonly header: ReportHeader;
  readonly issues: readonly Issue[];
}

/**
 * 2016年政府工作报告|(在某某区第六届人民代表大会第一次会议上)|, (2019年1月14日 李明)|: a title and the meeting or the day in one
 * line; |在某某区第六届人民代表大会第一次会议上的|政府工作报告.
 */
const titleAndMeeting =
  /^((?:[(][\p{Script=Han}]{2,8}[)])?[^()]{0,60}报告)([(](?:[^()]{4,50}会议上?|(?:19|20)\d{2}年\d{1,2}月[^()]{0,20})[)])$/u;
const meetingFirst =
  /^(\p{Script=Han}{1,5}长\p{Script=Han}{2,4})?((?:在|(?<=^)\p{Script=Han}{0,8}[省市区县州盟旗]第)[^()]{6,50}(?:会议|大会)上)(?:所?[作做])?的?(政府工作报告(?:[(][^()]{1,6}[)])?)$/u;

const withoutMeeting = (line: string): readonly string[] =>
  (titleAndMeeting.exec(line) ?? meetingFirst.exec(line))?.slice(1).filter((part) => part !== undefined) ?? [line];

/** Who reports, where, when and for which year. What is not said is null. */
export const readMasthead = (evidence: MastheadEvidence, places: Places): Masthead => {
  const { sections, planOpening, reviewOpenings, paragraphs, opening } = evidence;
  const lines = linesOf(evidence);
  const [first, last] = findTitle(lines) ?? [0, -1];
  const title =
    last < 0
      ? (titleOfPage(evidence.source.view) ?? null)
      : lines
          .slice(first, last + 1)
          .join('')
          .replace(/\s/g, '');
  const kind = kindOfTitle(title ?? '') ?? kindOfOpening(opening) ?? 'unknown';
  const besideTitle = lines
    .toSpliced(first, last + 1 - first)
    .join('')
    .replace(/\s/g, '');
  const meeting = readMeeting(besideTitle, lines);
  const speaker = readSpeaker(lines) ?? null;
  const issuer = readIssuer(lines, kind, speaker?.title);
  const year = readYear({
    title,
    deliveredOn: meeting.heldOn,
    masthead: besideTitle,
    lines,
    sections,
    planOpening,
    reviewOpenings,
    paragraphs,
  });
  const area = readRefArea([title, meeting.name, issuer, speaker?.title, speakerFor(opening)].filter(isSaid), places);
  const refArea = area.type === 'found' ? area.refArea : null;
  const header: ReportHeader = {
    id: `${refArea?.code ?? 'unknown'}-${year ?? 'unknown'}-${slugOf(kind)}`,
    kind,
    title,
    refArea,
    year,
    reviewPeriods: [...readReviewPeriods({ title, sections, year, openings: reviewOpenings })],
    deliveredOn: meeting.heldOn,
    meeting: meeting.name,
    speaker,
    issuer,
  };
  return { header, issues: findIssues(header, area, evidence) };
};

const isSaid = (words: string | null | undefined): words is string => words !== null && words !== undefined;

/** A blank between longer words, or a dash before a date, parts what other reports set on lines of their own. */
const BETWEEN = /(?<=\S{4})(?<!^(?:19|20)\d{2}) +(?=\S{4})|[-—]{1,2}(?=(?:19|20)\d{2}年\d)/;

/** 【|2011年某省政府工作报告|】 */
const BRACKETED = /^ *【([^】]{4,40}报告)】/;

const linesOf = ({ source, lines }: MastheadEvidence): readonly string[] =>
  lines.flatMap(({ start, end }) =>
    withoutMeeting(
      source.view
        .slice(start, end)
        .replace(BRACKETED, '$1')
        .replace(/^[#* ]+|(?<!\*)\*+$|^【[^】]{1,20}】|^资料: ?/g, ''),
    ).flatMap((line) => line.split(BETWEEN).flatMap(withoutMeeting)),
  );

/** > 现在，我代表|国务院|，向大会报告政府工作 */
const speakerFor = (opening: string): string | undefined => /我代表(?<body>[^,。]{2,24})/.exec(opening)?.groups?.body;

const ISSUER =
  /^(?!.*(?:大会|会议))\p{Script=Han}{2,40}(?:委员会|发改委|改革局|发改局|财政局|财政厅|财政部|统计局|人民政府|国务院)$/u;

/** The office that presents a plan or a budget: named on a line of its own, or by its head's title. */
const readIssuer = (lines: readonly string[], kind: ReportKind, title: string | null | undefined): string | null => {
  if (kind === 'government-work-report') return null;
  const headed = title?.replace(/^.*、/, '').replace(/(?<=[委会])主任$|(?<=局)局长$|(?<=厅)厅长$/, '');
  return [...lines.map((line) => line.replace(/\s/g, '')), headed].find((line) => line && ISSUER.test(line)) ?? null;
};

const findIssues = (header: ReportHeader, area: RefAreaReading, { lines }: MastheadEvidence): readonly Issue[] => {
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const issues: Issue[] = [];
  if (area.type === 'ambiguous') {
    issues.push({ code: 'ref-area-ambiguous', span, facts: { name: area.name, codes: area.codes.join(' ') } });
  }
  if (area.type === 'unknown') issues.push({ code: 'ref-area-unknown', span, facts: {} });
  if (header.kind === 'unknown') issues.push({ code: 'kind-unknown', span, facts: {} });
  if (header.year === null) issues.push({ code: 'year-unknown', span, facts: {} });
  return issues;
};
