import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './style/controls.css';
import './style/figure.css';
import './style/receipt.css';
import './style/table.css';
import './style/page/lists.css';
import './style/page/start.css';
import './style/page/columns.css';
import './style/page/report.css';
import './style/page/report-text.css';
import './style/page/terms.css';
import './style/page/own-report.css';
import './style/page/place.css';
import './style/page/ledger.css';
import './style/print.css';
import { chartStyle, pagePalette, tileStyle } from '@gongbao/widget/chart';
import { startApp } from './shell/start-app.ts';

const chartSheet = new CSSStyleSheet();
chartSheet.replaceSync(chartStyle(pagePalette) + tileStyle(pagePalette));
document.adoptedStyleSheets.push(chartSheet);

startApp(document.querySelector('#app') ?? document.body);
