import type { ReportChange } from '@gongbao/store';
import { escapeXml } from '../format/escape-xml.ts';

const titles = { new: 'New', changed: 'Changed', withdrawn: 'Withdrawn' } as const;

export function changeTitle({ kind, report }: ReportChange): string {
  return `${titles[kind]}: ${report.title ?? report.id} (${report.year})`;
}

/** Atom (RFC 4287). */
export function toAtom(changes: readonly ReportChange[], origin: string): string {
  const updated = changes[0]?.changedAt ?? '1970-01-01T00:00:00.000Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escapeXml(`${origin}/v1/feeds/atom`)}</id>
  <title>Gongbao: new and changed reports</title>
  <updated>${updated}</updated>
  <author><name>Gongbao</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(`${origin}/v1/feeds/atom`)}"/>
${changes.map((change) => entry(change, origin)).join('')}</feed>
`;
}

function entry(change: ReportChange, origin: string): string {
  const address = `${origin}/v1/reports/${change.report.id}`;
  return `  <entry>
    <id>${escapeXml(`${address}#${change.kind}-${change.changedAt}`)}</id>
    <title>${escapeXml(changeTitle(change))}</title>
    <updated>${change.changedAt}</updated>
    <link href="${escapeXml(address)}"/>
    <summary>${change.counts.observations} observations, ${change.counts.terms} terms, ${change.counts.projects} projects</summary>
  </entry>
`;
}
