import type { Project, ProjectStage } from '@gongbao/indicator-schema';
import { chineseNumeral } from '../quantity/chinese-numeral.ts';
import { makeSeek, type Seek } from '../seek.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { wordsOf } from '../words-of.ts';
import { clauseStart, isPlain, KIND, LEAD, WHEN } from './plain-names.ts';
import { splitNames, splitOutside } from './split-names.ts';
import { stageBefore, stageBehind } from './stages.ts';

/** How many a list has that names them all: 青禾电厂、松桥水库、柳河大桥|三大|项目. */
const COUNT =
  /(?<!第)(?<count>\d{1,2}|[两二三四五六七八九十]{1,2}) ?[大个项座条](?:重[点大]|标志性|民生|产业|基础设施|交通|水利)*$/;
const LONGEST_COUNT = 12;

const isCut = (code: number): boolean => code === 0x3001; // 、

interface ClosedList {
  readonly stage: ProjectStage;
  readonly names: readonly Span[];
}

/** 开工建设|青禾电厂、松桥水库|两大项目: as many names as are counted. */
const readCounted = (view: string, from: number, at: number): ClosedList | undefined => {
  const start = Math.max(from, at - LONGEST_COUNT);
  const found = COUNT.exec(view.slice(start, at));
  const end = start + (found?.index ?? 0);
  if (found === null || view.charAt(end - 1) === '等') return undefined;
  const first = clauseStart(view, from, end);
  const clause = { start: first + (WHEN.exec(view.slice(first, end))?.[0].length ?? 0), end };
  const verb = stageBefore(view.slice(clause.start, end));
  const stage = stageBehind(view.slice(at + 2, at + 12)) ?? verb?.stage;
  const names = splitNames(view, { start: clause.start + (verb?.length ?? 0), end });
  const written = found.groups?.count ?? '';
  const count = /^\d/.test(written) ? Number(written) : chineseNumeral(written);
  return stage !== undefined && names.length === count ? { stage, names } : undefined;
};

/** |青禾电厂|项目、|松桥水库|项目竣工投产: each says by itself that it is one. */
const readEach = (view: string, from: number, at: number): ClosedList | undefined => {
  const stage = stageBehind(view.slice(at + 2, at + 12));
  if (stage === undefined) return undefined;
  const start = clauseStart(view, from, at);
  const lead = LEAD.exec(view.slice(start, at))?.[0].length ?? 0;
  const parts = splitOutside(view, { start: start + lead, end: at + 2 }, isCut);
  const isEach = parts.length > 1 && parts.every(({ end }) => view.startsWith('项目', end - 2));
  const names = parts.map((part) => ({ start: part.start, end: part.end - 2 }));
  return isEach && !names.some((name) => KIND.test(view.slice(name.start, name.end))) ? { stage, names } : undefined;
};

/** Finds the 项目 with which a list can end. */
export const makeWorkSeek = (view: string): Seek => makeSeek(view, '项目');

/** The projects of a paragraph's lists that end without 等: all that there are is named. */
export const readClosedLists = (source: SourceText, { start, end }: Span, nextWork: Seek): readonly Project[] => {
  const { view } = source;
  const projects: Project[] = [];
  for (let at = nextWork(start); at < end; at = nextWork(at + 2)) {
    const list = readCounted(view, start, at) ?? readEach(view, start, at);
    if (!list?.names.every((name) => isPlain(view, name) && !/等(?![级高])/.test(view.slice(name.start, name.end))))
      continue;
    for (const name of list.names)
      projects.push({ name: wordsOf(source, name), stage: list.stage, group: null, box: null, ...name });
  }
  return projects;
};
