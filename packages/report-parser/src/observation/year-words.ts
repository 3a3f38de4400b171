import { holding } from '../lexicon/signed-pattern.ts';

/** 同比, 比上年, 较去年, 是上年的2倍: growth of one year, whatever span the words around speak of. */
export const isOnYearBefore = holding('比较是为于', /同比|[比较](?:上年|去年)|[是为于](?:上年|去年)(?:同期)?的/);

/** 年均, 五年平均: a rate that one year alone cannot have. */
export const yearly = /年均(?!浓度|气温|值|降)|年平均(?!浓度|气温)|平均每年/;

/** At the head of a sentence that tells of all five years. */
export const ofAllYears = /^\s*(?:过去|近|这)?[五5]年(?:来|间)?[,，]/;

/** 预计|全年|实现生产总值: of the last year. */
export const wholeYear = holding('全', /(?:^|[,;])(?:预计)?全年(?!性|龄)/);

/** |到2027年|，…: a sentence that its year heads. */
export const yearFirst = /^\s*(?:力争|确保)?(?:到|至)?\s?\d{4}/;
