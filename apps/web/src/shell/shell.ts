import { writeAddress } from '../address/address.ts';
import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';

const sections = ['places', 'indicators', 'reports', 'ledger', 'glossary', 'read'] as const;

/** What stands around every page. */
export function shell(visit: Visit, content: HTMLElement): Node[] {
  const { words } = visit;
  return [
    element('a', { class: 'skip', href: '#content' }, words.skipToContent),
    element(
      'header',
      { class: 'masthead' },
      wordmark(visit),
      navigation(visit),
      searchField(visit),
      languageSwitch(visit),
    ),
    content,
    element(
      'footer',
      { class: 'colophon' },
      element('span', {}, words.motto),
      element('span', {}, words.footer.text),
      element('a', { href: '/docs' }, words.footer.data),
    ),
  ];
}

/** One image for all visits: another could not be fetched where the connection is gone. */
let seal: HTMLElement | undefined;

function wordmark({ words, href }: Visit): HTMLElement {
  seal ??= element('img', { src: '/seal.svg', alt: '', width: 26, height: 26 });
  return element('a', { class: 'wordmark', href: href('/') }, seal, words.name);
}

function navigation({ words, href, path }: Visit): HTMLElement {
  const links = sections.map((name) => {
    const isHere = path === `/${name}` || path.startsWith(`/${name}/`);
    return element(
      'li',
      {},
      element('a', { href: href(`/${name}`), 'aria-current': isHere && 'page' }, words.pages[name]),
    );
  });
  return element('nav', { 'aria-label': words.navigation }, element('ul', {}, ...links));
}

function languageSwitch({ words, language, path, query }: Visit): HTMLElement {
  const other = language === 'zh' ? 'en' : undefined;
  const attributes = { class: 'tongue', href: writeAddress(path, { ...query, lang: other }), id: 'language' };
  return element('a', { ...attributes, lang: other ?? 'zh-Hans', hreflang: other ?? 'zh-Hans' }, words.otherLanguage);
}

function searchField({ words, go, href, query, path }: Visit): HTMLElement {
  const typed = path === '/search' ? query.q : undefined;
  const attributes = { type: 'search', id: 'search', name: 'q', value: typed, placeholder: words.search.placeholder };
  const input = element('input', { ...attributes, 'aria-label': words.search.title, 'aria-keyshortcuts': '/' });
  const form = element('form', { class: 'search', role: 'search' }, input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(href('/search', { q: input.value.trim() || undefined }));
  });
  return form;
}
