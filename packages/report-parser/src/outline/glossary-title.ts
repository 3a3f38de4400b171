import { closing } from '../lexicon/signed-pattern.ts';

/** > 名词解释   附件：有关名词说明   《政府工作报告》名词解释   注释 */
const isTitle = closing(
  '释明义解》”):：',
  /^(?:附[件录]? *[:：]? *)?[《“(]?[^,。;]{0,24}?(?:名词|术语|词语|用语|词汇)[^,。;]{0,4}(?:解释|注释|说明|释义|注解)[》”)]?[:：]?$|^注 *[释解][:：]?$/,
);

/** No heading of a glossary is longer. */
const LONGEST = 48;

/** A line, folded and trimmed, that says nothing but that a glossary follows. */
export const isGlossaryTitle = (line: string): boolean => line.length <= LONGEST && isTitle(line);
