import type { Project, ProjectStage } from '@gongbao/indicator-schema';
import { signSet } from '../lexicon/sign-set.ts';
import { makeSeek, type Seek } from '../seek.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { wordsOf } from '../words-of.ts';
import { clauseStart, isFacility, isPlain, WHEN } from './plain-names.ts';
import { splitNames } from './split-names.ts';
import { stageBefore, stageBehind } from './stages.ts';

/** What stands behind the names of a list: 等19个重点项目|开工建设. */
const AND_OTHERS =
  /等(?: *(?<count>\d{1,4}|[一二三四五六七八九十两]{1,3}))? *(?:余|多)?(?:个|项|座|条|处)?(?<kind>[^,。;:、“”()\d]{0,10}?(?:项目|工程)) *(?<behind>[^,。;:]{0,10})/y;

/** A list of fields is no list of projects. */
const FIELDS = /领域|方面|行业|板块|类/;

/** Verbs that say a stage by themselves; 推进 and the like need the words behind the list. */
const PLAIN_VERB = /^(?:新开工|开工|续建|竣工|完工|建成|投用|投产)/;

const BLANK = 0x20;

/** The last signs of 项目 and 工程, and those that end what could be one before them. */
const isOfWork = signSet('目程');
const endsKind = signSet(',。;:、“”()');

/** No more signs than this stand from the 等 to the end of 项目. */
const LONGEST_KIND = 18;

/** Whether projects can be named behind the 等 at `at`: most lists are of other things. */
const mayNameWorks = (view: string, at: number, end: number): boolean => {
  for (let next = at + 1, left = LONGEST_KIND; next < end && left > 0; next++) {
    const code = view.charCodeAt(next);
    if (isOfWork(code)) return true;
    if (endsKind(code)) return false;
    if (code !== BLANK) left--;
  }
  return false;
};

/** Finds the 等 with which a list of names ends. */
export const makeListSeek = (view: string): Seek => makeSeek(view, '等');

/** The projects that a paragraph lists by name with what became of them; lists that are not plain are left alone. */
export const readProseProjects = (source: SourceText, paragraph: Span, nextEnd: Seek): readonly Project[] => {
  const { view } = source;
  const projects: Project[] = [];
  for (let at = nextEnd(paragraph.start); at < paragraph.end; at = nextEnd(at + 1)) {
    if (!mayNameWorks(view, at, paragraph.end)) continue;
    AND_OTHERS.lastIndex = at;
    const match = AND_OTHERS.exec(view);
    if (!match || match.index + match[0].length > paragraph.end || FIELDS.test(match.groups?.kind ?? '')) continue;
    const first = clauseStart(view, paragraph.start, at);
    const clause = { start: first + (WHEN.exec(view.slice(first, at))?.[0].length ?? 0), end: at };
    const list = readList(view, clause, match.groups?.behind ?? '');
    if (!list) continue;
    const isCertain = list.isVerbPlain || match.groups?.count !== undefined;
    // Where a list is not counted (等12个项目), fields and programmes are named in it as often as projects.
    if (!isCertain && !list.names.every((name) => isFacility(view.slice(name.start, name.end)))) continue;
    for (const name of list.names) {
      projects.push({
        name: wordsOf(source, name),
        stage: list.stage,
        group: null,
        box: null,
        ...name,
      });
    }
  }
  return projects;
};

interface NamedList {
  readonly stage: ProjectStage;
  readonly names: readonly Span[];
  /** 新开工, 竣工 stands before the names: what follows is built. */
  readonly isVerbPlain: boolean;
}

const readList = (view: string, clause: Span, behind: string): NamedList | undefined => {
  const words = view.slice(clause.start, clause.end);
  const verb = stageBefore(words);
  const after = behind.startsWith('前期') ? 'preparation' : stageBehind(behind);
  const stage = after ?? (verb && (PLAIN_VERB.test(words) || /^(?:建设)?$/.test(behind)) ? verb.stage : undefined);
  if (stage === undefined || (!verb && after === undefined)) return undefined;
  const names = splitNames(view, { start: clause.start + (verb?.length ?? 0), end: clause.end });
  return names.length > 0 && names.every((name) => isPlain(view, name))
    ? { stage, names, isVerbPlain: PLAIN_VERB.test(words) }
    : undefined;
};
