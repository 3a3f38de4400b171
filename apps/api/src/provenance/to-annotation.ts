import type { ObservationRecord } from '@gongbao/store';

/**
 * The observation as an annotation of the words that say it, in the W3C Web Annotation model. Its positions count
 * characters; `supplementary` says where those stand that take two of the units of our offsets, `self` is the address
 * of the observation.
 */
export function toAnnotation({ report, source }: ObservationRecord, supplementary: readonly number[], self: string) {
  const position = (offset: number) => offset - supplementary.filter((at) => at < offset).length;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${self}#annotation`,
    type: 'Annotation',
    motivation: 'identifying',
    body: self,
    target: {
      source: `urn:sha256:${report.sha256}`,
      selector: [
        { type: 'TextPositionSelector', start: position(source.start), end: position(source.end) },
        { type: 'TextQuoteSelector', exact: source.quote },
      ] as [{ type: 'TextPositionSelector'; start: number; end: number }, { type: 'TextQuoteSelector'; exact: string }],
    },
  } as const;
}
