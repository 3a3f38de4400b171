import type { Input } from './hold-laws.ts';

/** What a worker is to do. */
export interface Orders {
  readonly seed: number;
  /** When to stop, in milliseconds since 1970. */
  readonly until: number;
  /** How many inputs to try at most. */
  readonly most: number;
}

/** An input that breaks a law, and how. */
export interface Finding {
  readonly law: string;
  readonly why: string;
  readonly input: Input;
}

export type FromWorker =
  | { readonly type: 'trying'; readonly input: Input; readonly counts: boolean }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'done' };
