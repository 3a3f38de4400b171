import { signSet } from '../lexicon/sign-set.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { toldDeeds } from '../lexicon/told-deeds.ts';

/** 民生实事|年度任务全部高质量完成|, 改革举措|有序推进|: how far the counted things have come. */
const done =
  /(?<=.{2})(?<!未能?|没能?)(?<!^指标.{0,6}|[现成][或和并及](?:超额)?)(?:(?<=.{4})(?:年度(?:目标)?任务|目标任务|年度目标|目标))?(?:(?:[均都已正]|全部|全面|如期|按[期时]|顺利|圆满|高质量|高效|超额|提前|基本|有力|有序|有效|稳步|扎实|加[快速]|持续|深入|强力|正在|得以|如数){1,4}(?:完成(?:年度)?(?:投资)?(?:目标任务|任务目标|任务|目标|计划)?|办[结成好]|兑现|落[实地](?:见效|落实|实施|生根)?|实施|推进|收官)|完成(?:年度)?(?:投资)?(?:目标任务|任务目标|任务|目标|计划))$/;
const endsDone = signSet('成务标划结好现实地效根施进官');

/** 16个|数字化车间加快建设|: they are not there yet, and no count of those that are. */
const isBeingBuilt = closing('设', /(?<!(?:项目|工程)要?)加快建设$/);

/** A counted noun without what is told of it in general terms: 12个|水利项目|有序推进. */
export const withoutToldDeed = (name: string): string => {
  if (endsDone(name.charCodeAt(name.length - 1))) {
    const noun = name.replace(done, '');
    if (noun !== name) return noun;
  }
  const deed = isBeingBuilt(name) ? undefined : toldDeeds.endingAt(name, name.length, 0);
  return deed === undefined || deed.length === name.length ? name : name.slice(0, name.length - deed.length);
};
