import type { Name } from './naming.ts';

/** 3000个老旧小区、120条街巷|改造|, 3所学校、2家医院|建成投用|: what was done to all of them. */
const deed =
  /(?<=.{2})等?((?:提升改造|更新改造|改造提升|升级改造|改扩建|改造|综合治理|治理|综合整治|整治|修缮|铺设|除险加固|加固|周边环境|救助)(?:工程|项目)?)(?:(?:全面|基本|顺利|如期)?(?:完成|完工|竣工|开工|启动))?$/;
const stage =
  /(?<=.{2})(?<!项目|工程|[和与及、])(?:陆续|相继|先后|全部|均|全面|全线|如期|顺利|正式|已|基本|主体){0,2}((?:建成|竣工|完工|开工|投产|交付|并网|通车|投用|投运|投入(?:使用|运营|运行))(?:投产|投用|投运|投入使用|使用|运营|运行|通车|建设|发电)?)$/;
const endsWhole =
  /(?:供水|供热|供气|燃气|供暖|改造|治理|整治|修缮|铺设|加固|建设|改扩建|环境|项目|工程|[完竣开]工|[新改扩续]建|投[用产运]|建成|交付|使用|通车|并网|启动|落地|拆[改除迁]|搬迁|安装|[硬绿亮美]化|更[换新]|清理|检查|筛查|培训)$/;
/** Verbs that take a deed: they say nothing of what was done. */
const general = new Set(['', '实施', '完成', '推进', '开展', '启动', '推动', '实施完成']);

/** 26公里|供水|、20公里|燃气管网铺设|: what runs in the pipes of the earlier too. */
const utility = /(?:供水|供热|供气|燃气|排水|雨水|污水|热力|给水|供暖)$/;
const pipes = /^(?:供水|供热|供气|燃气|排水|雨水|污水|热力|给水|供暖)((?:主?管网|管线|管道)[^、]*)$/;

/** What was done to the earlier of two things that are counted one behind the other; undefined when it is whole. */
export const deedShared = (earlier: Name, later: Name): string | undefined => {
  if (later.from !== 'behind' || !general.has(later.doing)) return undefined;
  const laid = utility.test(earlier.text) ? pipes.exec(later.text)?.[1] : undefined;
  if (laid !== undefined) return earlier.text + laid;
  if (earlier.from !== 'behind' || !general.has(earlier.doing) || endsWhole.test(earlier.text)) return undefined;
  const done = (deed.exec(later.text) ?? stage.exec(later.text))?.[1];
  return done === undefined ? undefined : earlier.text + done;
};
