import { readAddress, writeAddress } from '../address/address.ts';
import { matchRoute } from '../address/match-route.ts';
import { type Arrival, startNavigator } from '../address/navigator.ts';
import { routes } from '../address/routes.ts';
import { ApiFailure } from '../data/fetch-json.ts';
import { element } from '../dom/element.ts';
import type { Page, ShowPage, Visit } from '../page/page.ts';
import { failurePage } from '../page/state/failure.ts';
import { htmlLanguage, languageOf, wordsOf } from '../text/words.ts';
import { shell } from './shell.ts';

/** Quick answers replace the page at once; only slower ones are announced. */
const PATIENCE = 150;

/** Shows a page for each address in turn; an answer that comes after the next address is dropped. */
export function startApp(root: Element): void {
  const main = element('main', { class: 'content', id: 'content', tabindex: -1 });
  let latest = 0;

  async function visitUrl(url: URL, arrival: Arrival): Promise<void> {
    latest += 1;
    const turn = latest;
    const visit = visitOf(url, (href) => navigator.go(href));
    const focused = arrival === 'changed' ? document.activeElement : null;
    root.replaceChildren(...shell(visit, main));
    document.documentElement.lang = htmlLanguage[visit.language];
    const waiting = setTimeout(() => showWaiting(main, visit), PATIENCE);
    const page = await pageOf(visit, () => void visitUrl(url, arrival));
    clearTimeout(waiting);
    if (turn !== latest) return;
    main.removeAttribute('aria-busy');
    main.replaceChildren(page.content);
    document.title = visit.path === '/' ? visit.words.name : visit.words.titleOf(page.title);
    if (turn > 1) focusTarget(main, focused)?.focus({ preventScroll: true });
  }

  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    document.getElementById('search')?.focus();
  });

  const navigator = startNavigator((path) => matchRoute(routes, path) !== undefined, visitUrl);
}

/** Where the focus goes on: what had it, if that is still there; else the heading, so that it is never lost. */
function focusTarget(main: HTMLElement, before: Element | null): HTMLElement | null {
  if (before === document.body) return null;
  return document.getElementById(before?.id || '-') ?? main.querySelector<HTMLElement>('h1');
}

/** What stood there stays until the answer comes; an empty page says that it is loading. */
function showWaiting(main: HTMLElement, { words }: Visit): void {
  main.setAttribute('aria-busy', 'true');
  if (main.childElementCount === 0)
    main.append(element('p', { class: 'waiting', role: 'status' }, words.state.loading));
}

function visitOf(url: URL, go: (href: string) => void): Visit {
  const address = readAddress(url);
  const language = languageOf(address.query);
  const { lang } = address.query;
  return {
    ...address,
    params: matchRoute(routes, address.path)?.params ?? {},
    language,
    words: wordsOf[language],
    href: (path, query = {}) => writeAddress(path, { ...query, lang }),
    hrefWith: (change) => writeAddress(address.path, { ...address.query, ...change }),
    go,
  };
}

async function pageOf(visit: Visit, retry: () => void): Promise<Page> {
  try {
    return await (await loadPage(visit.path))(visit);
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) console.error(failure);
    return failurePage(failure, visit, retry);
  }
}

/** The code of a page; what the browser cannot fetch of it is out of reach, as an answer of the service would be. */
async function loadPage(path: string): Promise<ShowPage> {
  const match = matchRoute(routes, path);
  const route = routes.find(({ name }) => name === match?.name);
  if (!route) throw new ApiFailure('not-found', path);
  return route.load().catch((reason: unknown) => {
    throw reason instanceof TypeError ? new ApiFailure('offline', reason.message) : reason;
  });
}
