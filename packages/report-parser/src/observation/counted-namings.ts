import { opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { isWordOf } from './is-word-of.ts';
import { BEHIND, COUNTED_ALIKE, type Naming, NO_BEHIND, OWN } from './naming.ts';

/** 82项|获国家认可|, 37项|向全省推广|: what is told of so many of the things counted before. */
const toldOfSome =
  /^(?:低于|高于|达到|超过|超额|好于|优于|不及|未达|获|被|入选|列入|纳入|进入|通过|向|与计划|得到|受到)(?![批评证奖])/;
/** 19项|完成或超额完成|, 5项未完成. */
const doneOfSome =
  /^(?:[尚仍还暂]?未(?:能|开工|落地|办|建|按|如期)|没能|(?:未|[按如]期|顺利|提前)?(?:完成|实现)(?!.{0,4}(?:投资|产值|收入|税收)))/;
const predicate = /(?<=.{2})(?:获|被|入选|列入|纳入|(?<!审议|表决)通过)/;

/** 民生实事|办成|: what was told of some of them. */
const handled = /(?<=.{2})(?:已|全部|超额|提前)?(?:办成|办结|办好|兑现|完成|实施|建成|开工|竣工|投产|达标)$/;

/** 2项|受疫情影响|低于预期. */
const cause = /^(?:[因受][^,;。]{1,16}(?:影响|拖累|冲击|制约)|因[^,;。未没]{2,14})(?=.{2})/;
const tellsCause = opening('因受', cause);

/** Whether a counted thing is told of with a predicate of its own: 改革经验|获推广|. */
export const isTold = (name: string): boolean => predicate.test(name);

export const predicateOnTheThing: Naming = {
  needs: BEHIND,
  /** 形成173项创新案例，82项获国家认可、37项向全省推广 */
  name: ({ words: { own, behind, isPart }, segment: { amount }, subjects: { thing, unit, counted } }) => {
    const isOfExamples = own.endsWith('等') && counted?.unit === amount.unitText && !isPart;
    if (own !== '' && !isOfExamples) return undefined;
    const told = tellsCause(behind) ? behind.replace(cause, '') : behind;
    if (!(toldOfSome.test(told) || (!isPart && doneOfSome.test(told)))) return undefined;
    if (isOfExamples && counted !== undefined)
      return { text: counted.text.replace(handled, '') + told, isThing: false, from: 'behind' };
    const of = unit === amount.unitText ? thing : counted?.unit === amount.unitText ? counted.text : undefined;
    return of === undefined
      ? undefined
      : { text: (of.split(predicate)[0] ?? of) + told, isThing: false, from: 'behind' };
  },
};

/** |没办成的|2件, |其余|3项: those of the counted of which the rest is said. */
const leftOver = opening(
  '没未尚还仍剩其余',
  /^(?:没有?|(?:尚|还|仍)?(?:未(?![来央婚成满])|没有?)|剩下|剩余|其余|余下)[^、,]{0,6}$/,
);

/** |真正落地动工的|2个: how many of the counted came so far. */
const cameTo =
  /^(?:真正|实际|目前|已)*((?:落地|开工|动工|投产|达产|建成|签约|履约|到资|入驻|完工|竣工|达标|盈利|见效){1,2})$/;

/** 贫困村48个，|已出列|45个; 18户企业，|已完成改制|15户: what became of so many of those counted right before. */
const becameOf =
  /^(?:已经?|目前|累计|完成|实现)*((?:改制|重组|改组|出列|脱贫|摘帽|销号|整改|化解|搬迁|关停|拆除|交付|办结|达标){1,2})$/;

/** 农房重建|开工|5250户，…，竣工6830户: how far those came that were counted first. */
const stage = /(?<=.{3})(?:新?开工|动工|签约|落地|投产|竣工|完工|建成|达产|入驻)$/;

export const deedOnTheCounted: Naming = {
  needs: OWN | NO_BEHIND | COUNTED_ALIKE,
  /** 签约项目5个，协议资金2.3亿元，真正落地动工的2个 */
  name: ({ words: { own, isPart }, segment: { link }, subjects: { counted, latest } }) => {
    if (counted === undefined || isPart || link !== 'opening') return undefined;
    const deed = (latest === counted.text ? becameOf : cameTo).exec(own)?.[1];
    return deed === undefined || counted.text.endsWith(deed)
      ? undefined
      : { text: counted.text.replace(stage, '') + deed, isThing: false, from: 'before' };
  },
};

/** |其余|9件|均已办结|: what became of the others of them. */
const others = wordSet('其余 余下 剩余 剩下 其他');
const became = opening('均已都全将还尚正仍也', /^(?:均已?|已|都|全部|将|还|尚|正|仍|也)/);

export const fateOfTheOthers: Naming = {
  needs: OWN | BEHIND | COUNTED_ALIKE,
  /** 新增学位2160个，其余3240个将于秋季开学前交付 */
  name: ({ words: { own, behind, isPart }, segment: { amount }, subjects: { counted } }) =>
    isPart || counted?.unit !== amount.unitText || !isWordOf(others, own) || !became(behind)
      ? undefined
      : { text: `${counted.text.replace(handled, '')}${own}${behind}`, isThing: false, from: 'around' },
};

export const restOfTheCounted: Naming = {
  needs: OWN | NO_BEHIND | COUNTED_ALIKE,
  /** 民生实事办成14件，没办成的2件 */
  name: ({ words: { own, isPart }, segment: { amount }, subjects: { counted } }) =>
    isPart || counted?.unit !== amount.unitText || !leftOver(own)
      ? undefined
      : { text: `${own}的${counted.text.replace(handled, '')}`, isThing: false, from: 'before' },
};
