import type { Revisions, Shards } from '@gongbao/store';
import type { Format } from './format/formats.ts';
import type { Cursors } from './http/cursors.ts';

/** What wrangler.jsonc binds. */
export interface Bindings {
  readonly DB: D1Database;
  /** Signs cursors; a secret in production. */
  readonly CURSOR_KEY: string;
  /** For how long the state of the data is remembered before it is asked again. */
  readonly REVISION_SECONDS: string;
  readonly VERSION?: WorkerVersionMetadata;
  /** Requests a minute from one address: for reading, and for what costs more. */
  readonly READS?: RateLimit;
  readonly PARSES?: RateLimit;
}

/** What Hono's contexts carry: the bindings, and what is opened of them for a request. */
export interface ApiEnvironment {
  Bindings: Bindings;
  Variables: {
    readonly requestId: string;
    readonly shards: Shards;
    readonly cursors: Cursors;
    readonly revisions: Revisions;
    /** Undefined when nothing that we have is asked for. */
    readonly format: Format | undefined;
    /** Where the answer came from, for the log. */
    answeredFrom: 'database' | 'cache' | 'not-modified';
  };
}
