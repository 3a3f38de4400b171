import { noteNextPaint } from './painted.js';

const { shadowRoot } = document.querySelector('gongbao-chart');
const watch = new MutationObserver(() => {
  if (!shadowRoot.querySelector('[part="chart"] > *')) return;
  watch.disconnect();
  noteNextPaint();
});
watch.observe(shadowRoot, { childList: true, subtree: true });
