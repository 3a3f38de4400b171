/** What a frame says to the page around it, and every time its height changes. */
export interface HeightMessage {
  readonly type: 'gongbao-height';
  /** In pixels of the page. */
  readonly height: number;
}

/** Higher than any chart: what says more is not believed. */
const MOST = 20_000;

export function isHeightMessage(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, height } = data as Partial<HeightMessage>;
  return type === 'gongbao-height' && typeof height === 'number' && height > 0 && height <= MOST;
}
