import { closing, opening } from '../lexicon/signed-pattern.ts';

/** What the title of a part begins with: the years that it is of. */
const YEARS =
  '对?(?:(?:19|20)\\d{2} ?年|过去|去年|本年|明年|来年|下一?年度?|这一年|新的?一年|(?:过去)?一年来?(?=的?(?:主要)?工作)|下一步|下步|下一阶段|下阶段|五年(?=(?:政府|主要)?工作|以?来)|今年|今后|未来|“?[一二三四五六七八九十]{1,2}五”? ?(?=时期|期间|规划|工作|经济|发展|奋斗|主要|目标|重点|取得|回顾|成就|和|及|的))';

/** What it ends with. */
const MATTER =
  '(?:回顾|总结|成就|成绩|成效|情况|安排|任务|部署|打算|建议|要求|工作|目标|重点|思路|举措|措施|展望|设想|考虑|取向|政策)';

const BUILDING = '自身建设|政府治理(?:体系|能力|现代化|水平|和)+';

/** |本届政府工作回顾|, |十三届政府工作总结|. */
const TERM = '(?:本|上|[一二三四五六七八九十]{1,3})届[^,。]{0,4}政府[^,。]{0,8}工作[^,。]{0,4}(?:回顾|总结)';

/** |2018年怎么样|, |我们还差什么？|, |2024年任务单|, |成绩单（2014年）|: as newspapers and short versions head their parts. */
const ASKED =
  '(?:(?:19|20)\\d{2} ?年?[,:]? ?|(?:去年|今年|明年|来年|这一年|新的一年|过去一年|接下来)[,:]? ?)?(?:我们)?[^,。;:\\d]{0,6}?(?:[做干办]了(?:些)?什么|[做办]成了?哪些(?:大?事)|怎么样|还?[差缺欠]了?什么|还?有(?:哪些|什么)(?:不足|差距|问题|困难)|[往向去到](?:哪里|何方|何处)去?|要[做干]什么|接着[做干]什么|怎么[干做办]|交出的答卷|答卷|成绩单|任务单|任务清单|问题清单|问题单|[三五]年蓝图)(?:\\((?:19|20)\\d{2} ?年\\))?\\??';

/** |主要成绩|, |存在问题|, |去年工作|, |2025年实事项目|: as short. */
const BARE =
  '(?:主要|突出|存在|面临)的?(?:成绩|任务|目标|措施|问题|困难|教训|不足)(?:[和与][^,。;:]{2,4})?|(?:去年|上年|今年|明年|来年|(?:19|20)\\d{2} ?年)(?:主要|重点|预期|本年)?(?:工作|目标|任务|完成情况|(?:民生)?实事项目)|本年预计完成|(?:回[眸顾望首]|盘点|展望|奋进)[ :]?(?:19|20)\\d{2} ?年?';

/** |2013年：成绩来之不易|: a year and what is said of it. */
const HEADED = '(?:19|20)\\d{2} ?年: ?[^,。;:\\d]{2,14}';

const TITLE = new RegExp(
  `^${YEARS}[^,]{0,24}${MATTER}$|^[^,]{0,12}(?:${BUILDING})$|^${TERM}$|^(?:${ASKED})$|^(?:${BARE})$`,
);

const isTitle = closing(
  '顾结就绩效况排务署算议求作标点路措施望想虑向策设系力化平和么样事干做办卷单题难训足目成距里方处去)?年0123456789',
  TITLE,
);

const isHeaded = opening('12', new RegExp(`^${HEADED}$`));

/** Words that name a part of a report: 2023年工作回顾, 对今年政府工作的建议, 加强政府自身建设. */
export const isPartTitle = (view: string, start = 0, end = view.length): boolean =>
  isTitle(view, start, end) || isHeaded(view, start, end);

/** |预期目标|, |2014年工作目标|: a line of its own without a number, as excerpts have it. */
export const GOALS_TITLE =
  /^\s*(?:今年|(?<year>(?:19|20)\d{2}) ?年)?(?:的|政府|工作|经济社会发展|主要|总体|年度|预期|奋斗){1,4}目标(?:任务)?\s*$/;

const WITHIN = '[^,。;:!?\\n]';

const LEADING = new RegExp(
  `${YEARS}${WITHIN}{0,24}?${MATTER}(?:(?:[和与及、的]${WITHIN}{0,16}?|总体|主要|重点|重大|预期|具体|基本)?${MATTER})*|[^,。;:!?\\n为是]{0,12}?(?:${BUILDING})`,
  'y',
);

/** Words that cannot follow a title that is over. */
const GOES_ON = /[和与及、的等,。;:!?”)》\n]/;

/** Where the title of a part ends that runs on into its first sentence; undefined when no such title begins at `start`. */
export const partTitleEnd = (view: string, start: number): number | undefined => {
  LEADING.lastIndex = start;
  const end = LEADING.test(view) ? LEADING.lastIndex : undefined;
  return end === undefined || end >= view.length || GOES_ON.test(view.charAt(end)) ? undefined : end;
};
