import type { Span } from '@gongbao/indicator-schema';
import { sourceKey } from '../ingest/ingest-setting.ts';
import { fileLimits } from '../reading/read-body.ts';
import type { ToolSetting } from './tool.ts';

/** Where words stand, and the words: null where the text of the report is not kept here, so that nobody can tell them. */
export interface Quoted extends Span {
  readonly quote: string | null;
  /** Why there is no quote. */
  readonly unquoted?: string;
}

const notKept = 'The text of this report is not kept here: these are the offsets in the file with this sha256.';

/** The words that stand at some places of the source with that hash. */
export async function readQuotes(
  sources: ToolSetting['sources'],
  sha256: string,
  spans: readonly Span[],
): Promise<readonly Quoted[]> {
  const text = spans.length === 0 ? undefined : await readSource(sources, sha256);
  return spans.map(({ start, end }) =>
    text === undefined ? { start, end, quote: null, unquoted: notKept } : { start, end, quote: text.slice(start, end) },
  );
}

/** A source that was sent is kept by its hash; of what data/ brought there are only the figures. */
async function readSource(sources: ToolSetting['sources'], sha256: string): Promise<string | undefined> {
  const kept = await sources.get(sourceKey(sha256));
  if (kept === null) return undefined;
  const { readReport } = await import('@gongbao/report-reader');
  const read = await readReport(new Uint8Array(await kept.arrayBuffer()), { limits: fileLimits });
  return read.ok ? read.text : undefined;
}
