import type { Language } from '@gongbao/widget/chart';
import type { Address } from '../address/address.ts';
import type { Words } from '../text/zh.ts';

/** What a page is shown for. */
export interface Visit extends Address {
  readonly params: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly words: Words;
  /** The address of a page in the reader's language. */
  readonly href: (path: string, query?: Readonly<Record<string, string | undefined>>) => string;
  /** This page's address with some of its state changed. */
  readonly hrefWith: (change: Readonly<Record<string, string | undefined>>) => string;
  readonly go: (href: string) => void;
}

export interface Page {
  /** For the window's title and for what a screen reader says first. */
  readonly title: string;
  readonly content: Node;
}

/** The address decides all: the same visit shows the same page. */
export type ShowPage = (visit: Visit) => Page | Promise<Page>;
