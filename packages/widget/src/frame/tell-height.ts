import type { HeightMessage } from './height-message.ts';

/** Tells the page around how high the content is, now and after every change. There is nothing secret in a height. */
export function tellHeight(content: HTMLElement, around: Window): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    const message: HeightMessage = { type: 'gongbao-height', height };
    around.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(content);
  // A page around that began to listen late asks with any message.
  window.addEventListener('message', () => {
    told = 0;
    tell();
  });
}
