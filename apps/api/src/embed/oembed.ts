import { type ChartChoice, embedAddress, pictureAddress } from '../charts/chart-choice.ts';
import { escapeXml } from '../format/escape-xml.ts';

/** A rich answer of oEmbed 1.0 (https://oembed.com). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** What a frame takes where the page around it does not listen to its height. */
const usual = { width: 860, height: 720 };
const day = 86_400;

interface Asked {
  readonly title: string;
  readonly origin: string;
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
}

/** The frame that shows a chart, no larger than is asked for. */
export function toOEmbed(choice: ChartChoice, { title, origin, maxwidth, maxheight }: Asked): OEmbed {
  const width = Math.min(usual.width, maxwidth ?? usual.width);
  const height = Math.min(usual.height, maxheight ?? usual.height);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: '公报 Gongbao',
    provider_url: `${origin}/`,
    cache_age: day,
    html: frameMarkup(`${origin}${embedAddress(choice)}`, { title, width, height }),
    width,
    height,
    thumbnail_url: `${origin}${pictureAddress(choice, 'card')}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

function frameMarkup(address: string, { title, width, height }: Pick<OEmbed, 'title' | 'width' | 'height'>): string {
  const size = `width="${width}" height="${height}"`;
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" ${size} frameborder="0" loading="lazy"></iframe>`;
}

export function oEmbedXml(answer: OEmbed): string {
  const members = Object.entries(answer).map(([name, value]) => `  <${name}>${escapeXml(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${members.join('')}</oembed>\n`;
}

/** Where a page says that it can be embedded, in both of oEmbed's formats. */
export function discoveryLinks(page: URL): readonly { readonly type: string; readonly href: string }[] {
  const url = encodeURIComponent(page.href);
  return [
    { type: 'application/json+oembed', href: `${page.origin}/v1/oembed?url=${url}&format=json` },
    { type: 'text/xml+oembed', href: `${page.origin}/v1/oembed?url=${url}&format=xml` },
  ];
}
