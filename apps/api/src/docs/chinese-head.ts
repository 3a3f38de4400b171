import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { codeBlock } from './schema-list.ts';

/** What a reader of Chinese needs before the first question; the routes themselves are described in English. */
export const chineseHead = (origin: string): HtmlEscapedString | Promise<HtmlEscapedString> =>
  html`<div class="chinese" lang="zh-Hans">
<p class="summary">政府工作报告和计划报告里的数字，每一个都带着出处：哪份报告，从第几个字符到第几个字符。</p>
<p>读取数据不用密钥，只有送入报告需要令牌。一般返回 JSON；各种列表也可以是 NDJSON 或 CSV，观测值还可以是 SDMX-CSV 2.0 或 JSON-stat 2.0，用 Accept 或地址的结尾（<code>.ndjson</code>、<code>.csv</code>、<code>.sdmx.csv</code>、<code>.jsonstat</code>）来选。全部数据的文件在 <a href="/v1/bulk">/v1/bulk</a>。</p>
<p>列表用 <code>page.next</code> 里的游标翻页。出错时按 RFC 9457 说明原因；写了不认识的参数也算出错，回答会列出认识的。例如全国的国内生产总值：</p>
${codeBlock(`curl '${origin}/v1/observations?indicator=gdp&place=000000'`)}
<p>供程序读取：<a href="/openapi.json">/openapi.json</a>、<a href="/llms.txt">/llms.txt</a>，MCP 服务在 <code>/mcp</code>。以下各条路径的说明为英文。</p>
</div>`;
