import { escapeMarkup } from '../text/escape-markup.ts';

export interface Embedded {
  readonly indicator: string;
  readonly measure: string;
  readonly places: readonly string[];
  readonly kind: 'series' | 'compare';
  /** The one that a comparison shows. */
  readonly period?: string | undefined;
  /** What the chart shows. */
  readonly title: string;
}

export type EmbedWay = 'element' | 'frame' | 'picture';

type Attributes = Readonly<Record<string, string | undefined>>;

const tag = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeMarkup(value)}"`],
  );
  return `<${name}${written.join('')}>`;
};

const query = (parameters: Attributes): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();

/** What a page writes to show the same chart: a script and an element, a frame, or a picture for where nothing runs. */
export function embedMarkup(embedded: Embedded, origin: string, language: string): Readonly<Record<EmbedWay, string>> {
  const { indicator, measure, places, title, period } = embedded;
  const kind = embedded.kind === 'series' ? undefined : embedded.kind;
  const lang = language === 'zh' ? undefined : language;
  const codes = places.length > 0 ? places.join(',') : undefined;
  const named = { indicator, measure, places: codes, kind, lang };
  const script = (file: string): string => `${tag('script', { type: 'module', src: `${origin}/${file}` })}</script>`;
  // An element has few attributes: its period stands beside its kind.
  const inElement = { ...named, kind: kind && [kind, period].filter(Boolean).join(' ') };
  const frame = { src: `${origin}/embed?${query({ ...named, period })}`, title, width: '100%', height: '640' };
  const page = `${origin}/indicators/${indicator}?${query({ measure, places: codes, view: kind, period, lang })}`;
  const picture = (width?: string): string =>
    `${origin}/v1/charts/${indicator}.svg?${query({ measure, place: codes, kind, period, lang, width })}`;
  // A wide drawing shrunk to a phone cannot be read: it gets one of its own, whatever its density.
  const narrow = tag('source', { media: '(max-width: 600px)', srcset: picture('420') });
  const wide = tag('img', { src: picture(), alt: title, width: '100%' });
  return {
    element: `${script('widget.js')}\n${tag('gongbao-chart', inElement)}</gongbao-chart>`,
    frame: `${script('fit-frames.js')}\n${tag('iframe', { ...frame, frameborder: '0', loading: 'lazy' })}</iframe>`,
    picture: `${tag('a', { href: page })}<picture>${narrow}${wide}</picture></a>`,
  };
}
