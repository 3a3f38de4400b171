/** Elements whose content is no text of the page. */
export const silentTags: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed svg canvas audio video form button input select textarea nav ' +
    'footer aside dialog head rt rp map'
  ).split(' '),
);

/** Names that page builders give to what stands around an article. */
export const furnitureNames =
  /(^|[-_\s])(share|bd-?share|sns|bread-?crumbs?|crumbs?|dqwz|nav|navbar|menu|tool-?bar|tools?|print|font-?size|related|recommend|hot-?news|rank|side-?bar|foot|footer|copyright|qr-?code|ewm|attachments?|fu-?jian|comments?|login|search|pagination|pager|summary|abstract|dao-?du|zhai-?yao|lead|intro|digest|editor-?info|source|laiyuan|info-?bar|view-?count)([-_\s\d]|$)/i;

/** Lines that pages put beside an article, each with what is left out. */
const furnitureLines: readonly { readonly what: string; readonly line: RegExp }[] = [
  { what: 'breadcrumb', line: /^(您?(现在|当前)?(的|所在)?的?)?位置\s*[:：]/ },
  { what: 'breadcrumb', line: /^(网站)?首页\s*([>＞»›/-]|$)/ },
  { what: 'font size', line: /^[【[(（]?\s*字[体号]\s*[:：]?/ },
  { what: 'font size', line: /^[\s大中小【】[\]（）()|]+$/ },
  {
    what: 'button',
    line: /^[【[]?\s*(打印(本页|文章)?|下载|关闭(窗口|本页)?|收藏|复制链接|返回顶部|纠错|我要纠错|分享|分享到.{0,30})\s*[】\]]?$/,
  },
  { what: 'button', line: /^[【[]?打印[】\]]?\s*[【[]?关闭[】\]]?$/ },
  { what: 'scan code', line: /^(扫一扫|微信扫|扫码|用微信).{0,30}$/ },
  {
    what: 'source line',
    line: /^(信息)?(来源|文章来源|稿源|作者|发布机构|责任编辑|责编|编辑|审核|校对|发布时间|发布日期|发布日期|日期|时间|浏览次数|浏览量|阅读量?|阅读次数|点击数?|访问量)\s*[:：].{0,60}$/,
  },
  {
    what: 'neighbour',
    line: /^(上一[篇条]|下一[篇条]|相关(阅读|新闻|链接|稿件|解读|文件|附件)|推荐阅读|延伸阅读)\s*[:：]?.{0,60}$/,
  },
  {
    what: 'attachment',
    line: /^(?:(?:相关)?附件\s*\d{0,2}\s*[:：]|\d{1,2}\s*[.、．]).{1,80}\.(?:docx?|xlsx?|pptx?|wps|et|pdf|ofd|zip|rar|7z)(?:\s*[(（][^()（）]{0,20}[)）])?$/i,
  },
  { what: 'time', line: /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(\s+\d{1,2}[:：]\d{2}([:：]\d{2})?)?$/ },
  { what: 'time', line: /^\d{4}年\d{1,2}月\d{1,2}日\s*\d{1,2}[:：时点]\d{2}([:：分]\d{0,2}秒?)?$/ },
];

/** What a line beside an article is; undefined for a line of the article. */
export const furnitureOf = (line: string): string | undefined =>
  line.length > 90 ? undefined : furnitureLines.find((form) => form.line.test(line))?.what;
