import { noteNextPaint, shownCase } from './painted.js';

const chart = document.createElement('gongbao-chart');
chart.setAttribute('indicator', 'gdp');
chart.setAttribute('api', `${location.origin}/${shownCase}`);
document.body.append(chart);
const watch = new MutationObserver(() => {
  if (!chart.shadowRoot.querySelector('[part="chart"] > *')) return;
  watch.disconnect();
  noteNextPaint();
});
watch.observe(chart.shadowRoot, { childList: true, subtree: true });
