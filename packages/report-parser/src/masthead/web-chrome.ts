import { signSet } from '../lexicon/sign-set.ts';

/** What a web page puts around a report: buttons, labels, paths, the page's own dates. */
const BUTTON =
  /^(?:下载|打印|全屏|收藏|分享|转发|朗读|首页|加大|还原|减小|放大|缩小|大|中|小|默认|关闭|返回|微信|微博|繁体|无障碍|目录|上一页|下一页)(?:本页|正文|本文|到|至|顶部|列表|窗口)?[:>]*$/;

const LABEL =
  /^(?:(?:信息|文章|稿件|新闻)?来源|作者|记者|(?:责任)?编辑|责编|校对|审核|(?:发布|发表|更新|成文|印发|公开|生成)?(?:时间|日期)|浏览(?:次数|量)?|点击(?:数|量|率)?|阅读(?:次数|量)?|访问(?:次数|量)|索引号|(?:发文)?字号|文号|(?:发布|发文|公开)?(?:机构|机关|单位)|主题(?:分类|词)|信息分类|名称|有效性|标签|关键词|分享到?|当前位置|您?(?:现在|当前|所在)?的?位置) *:/;

const FONT_SIZE = /^[【[(]? *(?:字号|字体|视力保护色)/;

/** A date as machines write it, or with a time of day. */
const PAGE_DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: +\d{1,2}:\d{2}(?::\d{2})?)?$|\d{4}年\d{1,2}月\d{1,2}日 +\d{1,2}[:时]\d{2})/;

const PATH = /^(?:[>»›/|]|首页 *[>»›])/;

/** The line, folded and trimmed, belongs to the page around a report. */
export const isWebChrome = (line: string): boolean =>
  BUTTON.test(line) ||
  LABEL.test(line) ||
  FONT_SIZE.test(line) ||
  PAGE_DATE.test(line) ||
  PATH.test(line) ||
  !/[\p{L}\p{N}]/u.test(line);

/** A line that says when and by whom a page was put up: what stands above it is the page's title. */
export const isPageLabel = (line: string): boolean => LABEL.test(line) || PAGE_DATE.test(line);

/** A label whose words stand in the next line; behind 分享: stand only buttons. */
export const isOpenLabel = (line: string): boolean =>
  LABEL.test(line) && line.endsWith(':') && !line.startsWith('分享');

/** Lines behind which nothing of the report follows. */
const CLOSING =
  /^(?:(?:责任编辑|责编|编辑|校对|审核|来源) *:|相关(?:附件|链接|报道|新闻|阅读|文档|解读|稿件|信息|文章)|扫一扫|打印本页|关闭(?:窗口|本页)|返回顶部|[上下]一(?:篇|条)|版权所有|(?:主办|承办|协办)单位?|网站(?:地图|标识码)|联系我们|分享到?:|本作品是|附件下载|\|$)/;

/** With what they can begin. */
const mayClose = signSet('责编校审来相扫打关返上下版主承协网联分本附|');

export const closesReport = (line: string): boolean =>
  line !== '' && mayClose(line.charCodeAt(0)) && CLOSING.test(line);
