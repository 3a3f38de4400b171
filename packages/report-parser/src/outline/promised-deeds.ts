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

/** A title of which all that stands below is to be done: 重点任务|分工|方案, |2015年全县民生实事项目|; not of 完成情况. */
export const ASSIGNED_TASKS =
  /(?:任务|工作)(?:责任)?(?:分工|分解)|分解落实[^。\n]{0,20}任务|(?<!完成情况[和及与])(?:19|20)\d{2} ?年度?[^,。;:\n]{0,8}(?:民生)?实事项目(?![^\n]{0,16}(?:完成|情况|进展))/;
