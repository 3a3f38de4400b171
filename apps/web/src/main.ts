import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './style/controls.css';
import './style/figure.css';
import './style/pages.css';
import './style/print.css';
import { chartStyle, pagePalette, tileStyle } from '@gongbao/widget/chart';
import { startApp } from './shell/start-app.ts';

const chartSheet = new CSSStyleSheet();
chartSheet.replaceSync(chartStyle(pagePalette) + tileStyle(pagePalette));
document.adoptedStyleSheets.push(chartSheet);

startApp(document.querySelector('#app') ?? document.body);
