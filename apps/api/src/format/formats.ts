/** How an answer is written. */
export type FormatName = 'json' | 'ndjson' | 'csv' | 'sdmx-csv' | 'json-stat';

export interface Format {
  readonly name: FormatName;
  /** After the path: /v1/observations.csv */
  readonly ending: string;
  /** What Accept asks for, and the answer says. */
  readonly mediaType: string;
  readonly contentType: string;
}

/** The first that an address or an Accept header names is used; longer endings stand before their own endings. */
export const formats: readonly Format[] = [
  { name: 'json', ending: '.json', mediaType: 'application/json', contentType: 'application/json' },
  { name: 'ndjson', ending: '.ndjson', mediaType: 'application/x-ndjson', contentType: 'application/x-ndjson' },
  {
    name: 'sdmx-csv',
    ending: '.sdmx.csv',
    mediaType: 'application/vnd.sdmx.data+csv',
    contentType: 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
  },
  { name: 'csv', ending: '.csv', mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present' },
  {
    name: 'json-stat',
    ending: '.jsonstat',
    mediaType: 'application/vnd.json-stat+json',
    contentType: 'application/vnd.json-stat+json',
  },
];

/** What every list can be written in. */
export const rowFormats: readonly FormatName[] = ['json', 'ndjson', 'csv'];

/** These are files, with endings of their own. */
const bulkFiles = '/v1/bulk/';

/** The format that a path's ending names, and the path without it. */
export function splitEnding(path: string): { readonly path: string; readonly format: Format | undefined } {
  if (!path.startsWith('/v1/') || path.startsWith(bulkFiles)) return { path, format: undefined };
  const format = formats.find(({ ending }) => path.endsWith(ending));
  return { path: format ? path.slice(0, -format.ending.length) : path, format };
}

/**
 * What an Accept header takes of what we have, the best liked first; where it likes several alike, in its own order.
 * How it likes a format is said by the narrowest range that holds it: application/json;q=0 beside all others.
 */
export function acceptedFormats(accept: string | undefined): readonly Format[] {
  if (accept === undefined || accept.trim() === '') return formats;
  const ranges = accept.split(',').map(readRange);
  return formats
    .flatMap((format) => {
      const range = narrowest(ranges.filter(({ type }) => isInRange(format.mediaType, type)));
      return range && range.quality > 0 ? [{ format, ...range, at: ranges.indexOf(range) }] : [];
    })
    .sort((a, b) => b.quality - a.quality || a.at - b.at)
    .map(({ format }) => format);
}

interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

function narrowest(ranges: readonly MediaRange[]): MediaRange | undefined {
  const widthOf = ({ type }: MediaRange): number => (type === '*/*' ? 2 : Number(type.endsWith('/*')));
  return ranges.toSorted((a, b) => widthOf(a) - widthOf(b))[0];
}

function readRange(text: string): MediaRange {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}

function isInRange(mediaType: string, range: string): boolean {
  if (range === '*/*' || range === mediaType) return true;
  return range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1));
}
