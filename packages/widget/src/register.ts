import { GongbaoChart } from './element/gongbao-chart.ts';

/** The one file whose import does something: it names the element. */
if (globalThis.customElements && !customElements.get('gongbao-chart'))
  customElements.define('gongbao-chart', GongbaoChart);
