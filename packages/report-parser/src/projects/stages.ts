import type { ProjectStage } from '@gongbao/indicator-schema';
import { signSet } from '../lexicon/sign-set.ts';

interface StageVerb {
  readonly stage: ProjectStage;
  /** Before the names: 新开工A、B等项目. */
  readonly before: RegExp;
  /** Behind the names: A、B等项目开工建设. */
  readonly behind: RegExp;
}

/** Words before 前期工作 and the like move a project of any stage: the end of the clause tells which. */
const MOVING =
  '(?:加快|大力|全力|积极|稳步|有序|持续|扎实|启动|开展|抓好|抓紧|做好|深化|力争|争取|确保|推动|推进|实施)*';

/** The first that matches decides. */
const STAGE_VERBS: readonly StageVerb[] = [
  {
    stage: 'new',
    before: new RegExp(`^${MOVING}(?:新开工|开工|新建|动工)(?:建设)?`),
    behind: /^(?:(?:全面|全部|集中|陆续|顺利|如期|正式|实现)*)(?:新开工|开工|动工|启动)(?:建设)?/,
  },
  {
    stage: 'completed',
    before: new RegExp(`^${MOVING}(?:建成|完工|竣工|投产|投用|投运)(?:投产|投用|投运|使用|运营)*`),
    behind: /^(?:(?:全面|全部|集中|陆续|顺利|如期|正式|实现)*)(?:建成|完工|竣工|投产|投用|投运)/,
  },
  {
    stage: 'continued',
    before: new RegExp(`^${MOVING}续建`),
    behind: /^(?:续建|(?:加快|有序|扎实|稳步|持续|全面|顺利)*(?:建设|推进|实施))/,
  },
  {
    stage: 'preparation',
    before: /^(?:谋划|储备|策划)+/,
    behind: /^(?:前期|(?:加快|有序|扎实|稳步)*(?:开展|推进)前期)/,
  },
  {
    stage: 'continued',
    before: /^(?:加快|大力|全力|积极|稳步|有序|持续|扎实)*(?:推进|推动|建设|实施|加快|启动|开展)/,
    behind: /^(?!)/,
  },
];

/** With what one of them begins, before the names or behind. */
const mayBegin = signSet('加大全积稳有持扎启开抓做深力争确推实新动建完竣投续谋储策集陆顺如正前');

export interface StageMatch {
  readonly stage: ProjectStage;
  readonly length: number;
}

/** The stage that the first words of a clause name. */
export const stageBefore = (clause: string): StageMatch | undefined => {
  if (clause === '' || !mayBegin(clause.charCodeAt(0))) return undefined;
  for (const { stage, before } of STAGE_VERBS) {
    const match = before.exec(clause);
    if (match && match[0].length > 0) return { stage, length: match[0].length };
  }
  return undefined;
};

/** The stage that the words behind a list name. */
export const stageBehind = (words: string): ProjectStage | undefined =>
  words === '' || !mayBegin(words.charCodeAt(0))
    ? undefined
    : STAGE_VERBS.find(({ behind }) => behind.test(words))?.stage;

/** > |前期工作|某某铁路、某某水库 */
const PREPARATION = /^(?:开展|推进|抓好)?前期(?:工作|项目)?/;

/** The stage with which a clause of a box opens: there 前期工作 may stand before the names as well. */
export const stageInBox = (clause: string): StageMatch | undefined => {
  const early = PREPARATION.exec(clause);
  return early ? { stage: 'preparation', length: early[0].length } : stageBefore(clause);
};

/** What may stand behind the stage in a label: 新开工|项目, 竣工|工程, 续建|类（3个）. */
const LABELLED = /(?:重点|重大|类)?(?:项目|工程|类)?(?:\(?\d{1,4} *[个项]\)?)?$/;

/** The stage that a label names, when it names nothing else: 新开工：, 续建项目：, 前期工作：. */
export const stageOfLabel = (label: string): ProjectStage | undefined => {
  const words = label.replace(LABELLED, '').trim();
  const match = stageInBox(words);
  return words !== '' && match?.length === words.length ? match.stage : undefined;
};
