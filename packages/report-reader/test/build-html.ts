import { type Block, sampleBlocks } from './sample-blocks.ts';

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const escapeHtml = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('　', '&#12288;')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (mark) => `<sup>${[...mark].map((digit) => digits.indexOf(digit)).join('')}</sup>`);

const tableOf = (rows: readonly (readonly string[])[]): string => {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    row.length === 1
      ? `<tr><td colspan="${width}">${escapeHtml(row[0] ?? '')}</td></tr>`
      : `<tr>${row.map((cell) => `<td><p>${escapeHtml(cell)}</p></td>`).join('')}</tr>`,
  );
  return `<table border="1" style="border-collapse:collapse">${lines.join('\n')}</table>`;
};

const wordsOf = (block: Block): string => {
  if (block.type === 'heading') return block.ordinal + block.words;
  return 'words' in block ? block.words : '';
};

/** Each block in an element of its own. */
const asParagraphs = (block: Block): string => {
  if (block.type === 'table') return tableOf(block.rows);
  if (block.type === 'frame') {
    return `<table border="1"><tr><td>${block.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</td></tr></table>`;
  }
  if (block.type === 'title') return `<h1>${escapeHtml(block.words)}</h1>`;
  return `<p style="text-indent:2em">　　${escapeHtml(wordsOf(block))}</p>`;
};

/** Blocks parted by line breaks alone, as old editors leave them. */
const asSoup = (block: Block): string => {
  if (block.type === 'table') return tableOf(block.rows);
  if (block.type === 'frame') {
    return `<table border="1"><tr><td>${block.lines.map(escapeHtml).join('<br>')}</td></tr></table>`;
  }
  return `&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(wordsOf(block))}<br /><BR>`;
};

/** A page of a government's web site around the invented report. */
export const buildHtml = (style: 'paragraphs' | 'soup'): string => `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>青屿市望澜区人民政府工作报告_望澜区人民政府</title>
<style>p { margin: 0 }</style><script>var hits = 4211;</script></head><body>
<div class="header"><a href="/">网站首页</a> <a href="/zw">政务公开</a> <a href="/fw">办事服务</a></div>
<div class="crumbs">您现在的位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 政府工作报告</div>
<div class="wrap"><div class="main"><div class="info">发布时间：2024-01-22 09:30　来源：区政府办　【字体：<a href="#">大</a> 中 小】</div>
<div class="TRS_Editor" id="zoom">${sampleBlocks()
  .map(style === 'soup' ? asSoup : asParagraphs)
  .join('\n')}
<p>附件：<a href="/files/wanglan-gwr-2024.docx">望澜区2024年政府工作报告.docx</a></p></div>
<div class="bdsharebuttonbox">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
<p>【<a href="javascript:print()">打印本页</a>】 【<a href="#">关闭窗口</a>】</p></div>
<div class="side"><h3>热点</h3><ul><li><a href="/1">我区召开第1次经济分析会，部署12项工作</a></li>
<li><a href="/2">3条公交线路调整</a></li></ul></div></div>
<div class="foot">主办：望澜区人民政府办公室　网站标识码：9901010001　备案号：20240001</div></body></html>`;

/** The report alone, set for printing. */
export const buildPrintHtml = (): string => `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>望澜区人民政府工作报告</title><style>
@page { size: A4; margin: 25mm }
body { font: 12pt/1.8 "Noto Serif CJK SC", serif; text-align: justify }
h1 { font-size: 18pt; text-align: center } p { margin: 0 } td p { text-indent: 0 !important } td { font-size: 10pt }
sup { font-size: 60%; line-height: 0 }
</style></head><body>${sampleBlocks()
  .map((block) => asParagraphs(block).replace('>　　', '>'))
  .join('\n')}</body></html>`;
