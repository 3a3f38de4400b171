import { closing } from '../lexicon/signed-pattern.ts';
import type { Amount } from '../tree.ts';
import type { Name } from './naming.ts';
import type { Relation } from './relation.ts';

/** 居民消费价格指数控制在|3.5%以内|: of prices a per cent says how much they rose. */
const areOfPrices = closing('数平I', /价格(?:总|消费)?(?:指数|水平)$|CPI$/);

/** 居民消费价格指数为|99.5%|: of those of the year before, which are 100. */
const isIndex = ({ digits }: Amount): boolean => Number(digits[0]) >= 80 && Number(digits[0]) <= 150;

export const ofPrices = (relation: Relation, { text }: Name, amount: Amount): Relation =>
  relation.measure === 'level' && amount.unit?.code === '%' && areOfPrices(text) && !isIndex(amount)
    ? { ...relation, measure: 'growth' }
    : relation;
