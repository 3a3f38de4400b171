import { isHeightMessage } from './height-message.ts';

/**
 * Gives every frame of a service the height that its content tells, by the `height` attribute: a policy without inline
 * styles allows that. Only the frames' own windows are believed, and only when they come from the service.
 */
export function fitFrames(page: Window, service: string): void {
  page.addEventListener('message', ({ data, origin, source }) => {
    if (origin !== service || !isHeightMessage(data)) return;
    for (const frame of page.document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.height = String(data.height);
    }
  });
  for (const frame of page.document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(`${service}/embed?`)) frame.contentWindow?.postMessage('gongbao-height', service);
  }
}
