import { closing } from '../lexicon/signed-pattern.ts';
import type { NamedAmount } from './named-amount.ts';

/** |财政收入|, |工业总产值|: what is money, and neither an index nor a ratio. */
const isMoney = closing(
  '值额入出资款润',
  /(?:(?:生产|工业|农业)总值|[产货]值|增加值|零售总?额|[销交成贸营][售易交额业]额|投资额?|[收支][入出]|[存贷]款|利润|税收)$/,
);

/** 财政收入突破|3|: a number alone, of which nobody says whether it is so many hundred millions, or of what. */
export const lacksCurrency = ({ name: { text }, relation, segment: { amount } }: NamedAmount): boolean =>
  amount.unitText === '' && amount.form === 'number' && relation.measure === 'level' && isMoney(text);
