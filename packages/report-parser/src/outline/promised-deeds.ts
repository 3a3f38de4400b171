/** What is told of deeds that are over. */
const OVER = '完成|落实|落地|兑现|办结|办理完|回顾|情况|进展|成效|到位|见效';

/**
 * The words that announce what a government promises its people for a year, with that year; behind them stands the list.
 * > 2025年度十件民生实事项目   今年，我市将为民办好10件实事
 */
export const PROMISED_DEEDS = new RegExp(
  `(?<!(?:${OVER}|办好)了?)(?:今年(?!以?来)|(?<year>(?:19|20)\\d{2}) ?年度?),?[^,。;:\\n]{0,24}?` +
    '[一二三四五六七八九十百\\d]{1,3}(?:[件项个大]|方面)[^,。;:\\n\\d]{0,6}(?:实事(?!求是)|民生(?:工程|项目))(?:工程|项目)?' +
    `(?![^。;\\n]{0,14}(?:${OVER}))`,
);
