import type { Shards } from '@gongbao/store';
import type { Cursors } from './http/cursors.ts';

/** What wrangler.jsonc binds. */
export interface Bindings {
  readonly DB: D1Database;
  /** Signs cursors; a secret in production. */
  readonly CURSOR_KEY: string;
}

/** What Hono's contexts carry: the bindings, and what is opened of them for a request. */
export interface ApiEnvironment {
  Bindings: Bindings;
  Variables: {
    readonly shards: Shards;
    readonly cursors: Cursors;
    readonly requestId: string;
  };
}
