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
  // Asking again changes nothing about a wrong address.
  const isWrong = kind === 'not-found' || kind === 'refused';
  const title = isWrong ? state.missing : state.failed;
  const content = element(
    'div',
    { class: 'state' },
    element('h1', { tabindex: -1 }, title),
    element('p', { role: 'alert' }, kind ? sentences[kind] : state.broken),
    element(
      'p',
      { class: 'buttons' },
      isWrong ? undefined : again,
      element('a', { class: 'button', href: visit.href('/') }, state.home),
    ),
  );
  return { title, content };
}
