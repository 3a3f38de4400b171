import { ApiFailure } from '../../data/fetch-json.ts';
import { element } from '../../dom/element.ts';
import type { Page, Visit } from '../page.ts';

/** What happened and what to do, in one sentence. */
export function failurePage(failure: unknown, visit: Visit, retry: () => void): Page {
  const { state } = visit.words;
  const kind = failure instanceof ApiFailure ? failure.kind : undefined;
  const sentences = {
    offline: state.offline,
    'not-found': state.notFound,
    refused: state.refused,
    broken: state.broken,
  };
  const again = element('button', { class: 'button', type: 'button' }, state.retry);
  again.addEventListener('click', retry);
  const content = element(
    'div',
    { class: 'state' },
    element('h1', { tabindex: -1 }, state.failed),
    element('p', { role: 'alert' }, kind ? sentences[kind] : state.broken),
    element(
      'p',
      {},
      kind === 'not-found' || kind === 'refused' ? undefined : again,
      ' ',
      element('a', { class: 'button', href: visit.href('/') }, state.home),
    ),
  );
  return { title: state.failed, content };
}
