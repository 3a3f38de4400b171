import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { pictureAddress, readChartChoice, writtenChoice } from '../charts/chart-choice.ts';
import { discoveryLinks } from './oembed.ts';

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The page inside a frame: one chart, whose height it tells to the page around it; a picture where nothing runs. */
export function embedPage(page: URL): Markup {
  const choice = readChartChoice(page);
  const language = writtenChoice(page).language === 'en' ? 'en' : 'zh-Hans';
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>公报 Gongbao</title>
<link rel="stylesheet" href="/embed/style.css">
${discoveryLinks(page).map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">\n`)}
<script type="module" src="/widget.js"></script>
<script type="module" src="/frame.js"></script>
</head>
<body>
${chartElement(page)}
${choice ? html`<noscript><img src="${pictureAddress(choice, 'page')}" alt="${choice.indicator}"></noscript>` : ''}
</body>
</html>`;
}

/** As the address says it: the element says what is wrong there, or missing. */
function chartElement(page: URL): Markup {
  const { indicator, places, kind, period, measure, language, theme, asOf } = writtenChoice(page);
  return html`<gongbao-chart indicator="${indicator}" places="${places}" kind="${`${kind} ${period}`.trim()}" measure="${measure}" lang="${language}" theme="${theme}" frozen="${asOf}"></gongbao-chart>`;
}

export const embedStyle = `html { overflow: hidden auto; }
body { margin: 0; }
img { display: block; max-width: 100%; height: auto; }
`;
