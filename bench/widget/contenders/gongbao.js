import './widget.js';
import { notePainted, shownCase } from './painted.js';

const chart = document.createElement('gongbao-chart');
chart.setAttribute('indicator', 'gdp');
chart.setAttribute('api', `${location.origin}/${shownCase}`);
document.body.append(chart);
// The element draws in the frame in which it learns its width; that frame's paint is the one that counts.
const watch = new MutationObserver(() => {
  if (!chart.shadowRoot.querySelector('[part="chart"] > *')) return;
  watch.disconnect();
  notePainted();
});
watch.observe(chart.shadowRoot, { childList: true, subtree: true });
