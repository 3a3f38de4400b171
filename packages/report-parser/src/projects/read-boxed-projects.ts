import type { Project, ProjectStage } from '@gongbao/indicator-schema';
import { signSet } from '../lexicon/sign-set.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { wordsOf } from '../words-of.ts';
import type { Box } from './find-boxes.ts';
import { splitNames, splitOutside } from './split-names.ts';
import { stageInBox, stageOfLabel } from './stages.ts';

/** The projects of a box: for each group and each stage the names that it lists. */
export const readBoxedProjects = (source: SourceText, box: Box): readonly Project[] => {
  const title = wordsOf(source, box.title);
  let group: string | null = null;
  const projects: Project[] = [];
  for (const line of box.lines) {
    for (const list of readLists(source.view, line)) {
      group = list.group ? wordsOf(source, list.group) : group;
      for (const name of list.names) {
        if (COUNTED.test(source.view.slice(name.start, name.end))) continue;
        projects.push({ name: wordsOf(source, name), stage: list.stage, group, box: title, ...name });
      }
    }
  }
  return projects;
};

/** 110kV变电站|3座|: how many are built, and not which. */
const COUNTED = /(?<!年产|日产|[\d.])\d+ *[余多]?[座个条处所套栋]$/;

interface StageList {
  readonly names: readonly Span[];
  readonly stage: ProjectStage;
  /** The group that begins with this list. */
  readonly group: Span | undefined;
}

const endsSentence = signSet('。;');
const endsClause = signSet(',');

/**
 * A clause that opens with a stage begins a list, as does one that a label with a stage heads; one that does not goes on
 * with the list before it.
 */
const readLists = (view: string, line: Span): readonly StageList[] => {
  const lists: StageList[] = [];
  let labelled: ProjectStage | undefined;
  let group: Span | undefined;
  let isStageFirst = false;
  for (const sentence of splitOutside(view, line, endsSentence)) {
    for (const clause of joinClauses(view, splitOutside(view, sentence, endsClause))) {
      const head = readHead(view, clause, clause.start === line.start);
      if (head.group) {
        group = head.group;
        labelled = isStageFirst ? labelled : undefined;
      }
      labelled = head.stage ?? labelled;
      isStageFirst ||= head.stageLeads && clause.start === line.start;
      const list = readList(
        view,
        { start: head.end, end: clause.end },
        { labelled, isHeaded: head.stage !== undefined },
      );
      if (list) {
        lists.push({ ...list, group });
        group = undefined;
      }
    }
  }
  return lists;
};

interface Head {
  readonly group: Span | undefined;
  readonly stage: ProjectStage | undefined;
  /** The groups are those of the stage: 新开工：医药产业：… */
  readonly stageLeads: boolean;
  /** Where the names begin. */
  readonly end: number;
}

const LABEL = /^ *(?:[^。:,;、()]|\([^()]*\)){2,24}(?=:)/;

/** The labels before a list: |装备制造产业：|续建…  |新开工：|…  |医药产业：前期工作：|… */
const readHead = (view: string, clause: Span, isLineStart: boolean): Head => {
  let group: Span | undefined;
  let stage: ProjectStage | undefined;
  let stageLeads = false;
  let { start } = clause;
  for (let label = labelAt(view, clause); label; label = labelAt(view, { start, end: clause.end })) {
    const words = view.slice(label.start, label.end);
    const named = stageOfLabel(words);
    if (named === undefined && (group || (!isLineStart && stageInBox(words)))) break;
    if (named === undefined) group = label;
    else stage = named;
    stageLeads ||= stage !== undefined && group === undefined;
    start = label.end + 1;
  }
  return { group, stage, stageLeads, end: start };
};

const labelAt = (view: string, { start, end }: Span): Span | undefined => {
  const label = LABEL.exec(view.slice(start, end))?.[0];
  if (label === undefined) return undefined;
  return { start: start + label.length - label.trimStart().length, end: start + label.length };
};

/** What a list under a label may say besides: 前期工作：|推进|某某铁路. */
const MOVED = /^(?:(?:加快|推进|推动|开展|启动|抓好)+(?:建设|实施)?)?/;

/** 新开工|——|某某电厂, 续建|项目 - |某某水库: a dash stands for the colon of a label. */
const DASHED = /^(?:(?:重点|重大|类)?(?:项目|工程|类)?(?:\(?\d{1,4} *[个项]\)?)? *[—–―-]+ *)/;

const readList = (
  view: string,
  clause: Span,
  { labelled, isHeaded }: { readonly labelled: ProjectStage | undefined; readonly isHeaded: boolean },
): Omit<StageList, 'group'> | undefined => {
  const words = view.slice(clause.start, clause.end);
  const lead = words.length - words.trimStart().length;
  const verb = isHeaded ? undefined : stageInBox(words.trimStart());
  const stage = verb?.stage ?? labelled;
  if (stage === undefined) return undefined;
  const opened = verb?.length ?? MOVED.exec(words.trimStart())?.[0].length ?? 0;
  const length = opened + (verb === undefined ? 0 : (DASHED.exec(words.trimStart().slice(opened))?.[0].length ?? 0));
  const span = { start: clause.start + lead + length, end: clause.end };
  const names = isHeaded
    ? splitOutside(view, span, endsClause).flatMap((part) => splitNames(view, part))
    : splitNames(view, span);
  return { stage: /前期(?:工作)?$/.test(words) ? 'preparation' : stage, names };
};

const joinClauses = (view: string, clauses: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const opens = stageInBox(view.slice(clause.start, clause.end).trimStart()) !== undefined;
    if (last && !opens) joined[joined.length - 1] = { start: last.start, end: clause.end };
    else joined.push(clause);
  }
  return joined;
};
