import { signSet } from '../lexicon/sign-set.ts';

/** 公共服务水平|显著提高|, 大病保险制度|基本建立|: what was judged of a thing that a later clause tells more of. */
const judged =
  /(?<=.{3})(?:水平|力度)?(?:显著|明显|大幅|逐年|不断|稳步|持续|日益|进一步)(?:提高|提升|改善|增强|优化|完善|扩大|好转|加快|加大)$|(?<=.{3})(?:基本|初步|全面)(?:建立|形成|建成)$/;

/** |加大|对困难学生资助|力度|: more of it. */
const more = /^(?:加大|强化|提高)了?(?:对)?(.{4,})力度$/;

/** |下调|单位缴费比例|，各地可降至16%: the later clause says whereto. */
const moved = /^(?:下调|上调|降低|提高|调整|调低|调高)(?=[^、]{4,}(?:比例|标准|税率|费率|利率|门槛|限额)$)/;

const mayEnd = signSet('高升善强化大转快立成度例准率槛额');

/** Of what a clause tells, for a later one that names nothing of its own. */
export const thingOfClause = (clause: string): string =>
  mayEnd(clause.charCodeAt(clause.length - 1))
    ? clause.replace(judged, '').replace(more, '$1').replace(moved, '')
    : clause;
