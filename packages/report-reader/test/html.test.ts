import { describe, expect, test } from 'vitest';
import { readHtml } from '../src/html.ts';

const read = (html: string): string => {
  const result = readHtml(new TextEncoder().encode(html));
  if (!result.ok) throw new Error(result.error.message);
  return result.text;
};

const page = (article: string): string =>
  `<html><head><title>某区政府工作报告_某区人民政府</title></head><body>${article}</body></html>`;

const filler = '<p>全区上下同心协力，各项事业取得新的进展。</p>'.repeat(12);

const cases: readonly (readonly [name: string, html: string, lines: string])[] = [
  ['a paragraph a line, indents left out', '<p>　　甲。</p><p>&nbsp;&nbsp;乙。</p>', '甲。\n乙。\n'],
  ['line breaks', '甲。<br>乙。<br/><br>丙。', '甲。\n乙。\n丙。\n'],
  ['line ends inside a paragraph', '<p>地区生产\n  总值增长 6.3%，共 5\n 个</p>', '地区生产总值增长 6.3%，共 5 个\n'],
  ['entities', '<p>&ldquo;十四五&rdquo;&mdash;&#x4E2D;&#25991;&amp;&lt;33</p>', '“十四五”—中文&<33\n'],
  [
    'raised digits as characters of their own',
    '<p>项目111项<sup>3</sup>，共5km<sup>2</sup></p>',
    '项目111项³，共5km²\n',
  ],
  ['numbers of lists', '<ol start="3"><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>', '3. 甲\n4. 乙\n丙\n'],
  ['what is hidden', '<p>甲<span style="display: none">乙</span><i hidden>丙</i><!-- 丁 -->戊</p>', '甲戊\n'],
  [
    'junk that the page hides by a class',
    '<style>/* guard */ p { margin: 0 } i.k, .j{font-size:0px} @media print { .q { color: red } }</style><p>生<i class="k">乱</i>产<span class="a j">码</span>总<b class="q">值</b></p>',
    '生产总值\n',
  ],
  ['junk beyond the edge', '<p>生<span style="position:absolute;left:-9999px">乱码</span>产</p>', '生产\n'],
  ['characters that show nothing', '<p>生\u200b产&shy;总\u2060值\ufeff增&zwnj;长</p>', '生产总值增长\n'],
  [
    'annotations above characters',
    '<p><ruby>望<rt>wàng</rt>澜<rp>(</rp><rt>lán</rt><rp>)</rp></ruby>区</p>',
    '望澜区\n',
  ],
  ['scripts and styles', '<style>p{}</style><p>甲</p><script>document.write(1)</script>', '甲\n'],
  [
    'a table, a row a line',
    '<table><tr><th>指标<th>单位<th>数<tr><td>产值<td>亿元<td>5<tr><td>人口<td>万人<td>3</table>',
    '指标\t单位\t数\n产值\t亿元\t5\n人口\t万人\t3\n',
  ],
  [
    'the caption of a table above it',
    '<table><caption>主要指标</caption><tr><th>指标<th>数<tr><td>产值<td>5<tr><td>人口<td>3</table>',
    '主要指标\n指标\t数\n产值\t5\n人口\t3\n',
  ],
  [
    'merged cells, no figure twice',
    '<table><tr><td colspan="3">一、发展<tr><td rowspan="2">1<td>产值<td>5<tr><td>增速<td>6</table>',
    '一、发展\n1\t产值\t5\n\t增速\t6\n',
  ],
  [
    'a clipping that begins within a row',
    '5</td><td>6</td></tr><tr><td>7</td><td>8</td></tr></table><p>后文</p>',
    '5\t6\n7\t8\n后文\n',
  ],
  [
    'rows in no table',
    '<p>甲</p><tr><td>产值</td><td>5</td></tr><tr><td>人口</td><td>3</td></tr>',
    '甲\n产值\t5\n人口\t3\n',
  ],
  ['a clipping that begins within a tag', 'ext-align:center">甲。</p><p>乙。</p>', '甲。\n乙。\n'],
  ['a table that lays out the page', '<table><tr><td><p>甲。</p><p>乙。</p></td></tr></table>', '甲。\n乙。\n'],
  [
    'a frame, its end marked',
    '<p>专栏1。</p><table border="1"><tr><td>新开工甲项目。<br>完工乙项目。</td></tr></table><p>后文</p>',
    '专栏1。\n\t新开工甲项目。\n完工乙项目。\n\n\n后文\n',
  ],
];

describe('an article comes out as', () => {
  test.each(cases)('%s', (_, html, lines) => expect(read(html)).toBe(lines));
});

const furniture: readonly (readonly [name: string, html: string])[] = [
  ['a breadcrumb', '<div>您现在的位置：<a href="/">首页</a> &gt; <a href="/a">公开</a></div>'],
  ['a menu', '<ul><li><a href="/1">要闻</a></li><li><a href="/2">公告</a></li></ul>'],
  ['a font switch', '<div>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</div>'],
  ['share buttons', '<div class="bdsharebuttonbox share">分享到：微信 微博</div>'],
  ['a print button', '<p>【打印本页】</p>'],
  ['the source and the time', '<p>来源：某区日报</p><p>2024-01-20 09:30:00</p>'],
  ['an attachment', '<p>附件：<a href="/f/report.docx">报告全文.docx</a></p>'],
  ['attachments that are no links', '<p>附件：1.某区2024年指标表.xls 2.名词解释.doc</p><p>3、草案.pdf（下载）</p>'],
  ['a lead', '<div class="summary">本文介绍某区2024年的12项工作。</div>'],
  ['related pages', '<div class="related">相关阅读<p>某区新开工5个项目</p></div>'],
  ['a footer', '<footer>主办：某区人民政府 网站标识码：5001150001</footer>'],
];

describe('beside an article is left out', () => {
  test.each(furniture)('%s', (_, html) => {
    expect(read(page(`<div id="zoom">${filler}${html}</div>`))).toBe(read(page(`<div id="zoom">${filler}</div>`)));
  });

  test('whatever stands outside it', () => {
    const around = '<div><a href="/">首页</a></div>';
    const html = page(`${around}<div><div>${filler}</div></div><div>备案号：20240001号</div>`);
    expect(read(html)).toBe(read(page(filler)));
  });
});

describe('the title', () => {
  test('is taken from the window when the article has none', () => {
    expect(read(page(filler)).split('\n')[0]).toBe('某区政府工作报告');
  });

  test('is the line that names the report where a table lays out the page', () => {
    const rows = ['某某县人民政府工作报告', '2024-01-20 来源：县政府办', filler].map(
      (cell) => `<tr><td>${cell}</td></tr>`,
    );
    const html = `<title>政府工作报告-某某县人民政府</title><table><tr><td><table>${rows.join('')}</table></td></tr></table>`;
    expect(read(html).split('\n')[0]).toBe('某某县人民政府工作报告');
  });

  test('is taken from the window without the name of the site', () => {
    const html = `<title>2024年望澜区计划报告-望澜区人民政府</title>${filler}`;
    expect(read(html).split('\n')[0]).toBe('2024年望澜区计划报告');
  });

  test('is not put twice', () => {
    expect(read(page(`<p>某区政府工作报告</p>${filler}`)).match(/工作报告/g)).toHaveLength(1);
  });
});

test('a masthead outside the paragraphs is kept', () => {
  const masthead = '<div>——2024年1月18日在某区第七届人民代表大会第三次会议上</div><div>某区区长 陆衡</div>';
  expect(read(page(`<div>${masthead}<div class="content">${filler}</div></div>`))).toContain(
    '第三次会议上\n某区区长 陆衡\n',
  );
});

test('a page in GB2312 is read by what it declares', () => {
  const bytes = [...new TextEncoder().encode('<meta charset="gb2312"><p>'), 0xd6, 0xd0, 0xce, 0xc4];
  expect(readHtml(new Uint8Array(bytes))).toMatchObject({ ok: true, encoding: 'gb18030', text: '中文\n' });
});
