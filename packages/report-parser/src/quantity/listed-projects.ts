import { findSign } from '../sign-at.ts';
import type { Place } from './place.ts';

/** |10万吨|淀粉改造、热电厂扩建等14个技改项目, |6万吨|锰材、20万吨粮库等项目开工. */
const listedProjects =
  /^[\u4e00-\u9fff]{2,14}(?:、[^,;。、]{2,24}){0,4}等(?:\d{1,3}[个项])?[^,;。、\d]{0,14}(?:项目|工程)/;

/** Whether an amount is the size of the first of several projects that are counted behind. */
export const isInListOfProjects = ({ view, sentence, amount: { next } }: Place): boolean =>
  findSign(view, '等', next, Math.min(sentence.end, next + 80)) >= 0 &&
  listedProjects.test(view.slice(next, Math.min(sentence.end, next + 110)));
