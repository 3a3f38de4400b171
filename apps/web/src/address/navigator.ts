/** Why a page is shown: opened or followed, its state changed, or come back to. */
export type Arrival = 'opened' | 'changed' | 'returned';

export interface Navigator {
  readonly go: (href: string) => void;
}

interface Remembered {
  readonly scrolled?: number;
}

/**
 * Turns links, addresses and the history into visits. `isOurs` tells the pages of the app from other resources of the
 * same origin.
 */
export function startNavigator(
  isOurs: (path: string) => boolean,
  visit: (url: URL, arrival: Arrival) => Promise<void>,
): Navigator {
  history.scrollRestoration = 'manual';
  /** What is shown, whatever part of it the address points to. */
  let shown = '';
  const show = (url: URL, arrival: Arrival): Promise<void> => {
    shown = pageOf(url);
    return visit(url, arrival);
  };
  const remember = (): void => history.replaceState({ scrolled: scrollY } satisfies Remembered, '');

  const go = (href: string): void => {
    const [from, to] = [new URL(location.href), new URL(href, location.href)];
    if (to.href === from.href) return;
    remember();
    history.pushState(null, '', to);
    const isSamePage = from.pathname === to.pathname;
    void show(to, isSamePage ? 'changed' : 'opened').then(() => {
      if (to.hash) document.getElementById(decodeURIComponent(to.hash.slice(1)))?.scrollIntoView();
      else if (!isSamePage) scrollTo(0, 0);
    });
  };

  // Going back leaves no moment to note where the reader was, so it is noted whenever scrolling comes to rest.
  addEventListener('scrollend', remember);
  document.addEventListener('click', (event) => {
    const link = followedLink(event);
    if (!link || !isOurs(new URL(link.href).pathname)) return;
    // The browser itself finds its way within the page that is shown.
    if (link.hash && pageOf(new URL(link.href)) === shown) return;
    event.preventDefault();
    go(link.href);
  });
  addEventListener('popstate', (event: PopStateEvent) => {
    const url = new URL(location.href);
    if (pageOf(url) === shown) return;
    const scrolled = (event.state as Remembered | null)?.scrolled ?? 0;
    void show(url, 'returned').then(() => scrollTo(0, scrolled));
  });
  void show(new URL(location.href), 'opened');
  return { go };
}

const pageOf = ({ pathname, search }: URL): string => pathname + search;

/** The link of our origin that a plain click means to follow here. */
function followedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return undefined;
  return link;
}
