import type { Revisions, Shards } from '@gongbao/store';
import type { Format } from './format/formats.ts';
import type { Cursors } from './http/cursors.ts';
import type { FileMessage } from './ingest/ingest-setting.ts';

/** What wrangler.jsonc binds. */
export interface Bindings {
  /** The first database; further ones are DB_1, DB_2 … */
  readonly DB: D1Database;
  /** Which province lives in which further database, as JSON: {"50": 1}. Those left out live in the first. */
  readonly SHARDS?: string;
  /** Sources, backups and bulk files. */
  readonly BUCKET: R2Bucket;
  /** The page, as it was built. */
  readonly ASSETS: Fetcher;
  readonly INGEST: Queue<FileMessage>;
  /** A secret: who may send reports, as JSON. */
  readonly TOKENS?: string;
  /** Signs cursors; a secret in production. */
  readonly CURSOR_KEY: string;
  /** For how long the state of the data is remembered before it is asked again. */
  readonly REVISION_SECONDS: string;
  /** After how long a file that waits to be read is queued again. */
  readonly PATIENCE_MINUTES: string;
  /** After how long what broke is tried again; each time as much longer. */
  readonly RETRY_SECONDS: string;
  readonly VERSION?: WorkerVersionMetadata;
  /** Requests a minute from one address: for reading, for what costs more, and for sending. */
  readonly READS?: RateLimit;
  readonly PARSES?: RateLimit;
  readonly SENDS?: RateLimit;
}

/** A request's address, taken apart once: workerd makes each part of a URL anew whenever it is asked for. */
export interface Address {
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  /** With its question mark; empty without parameters. */
  readonly search: string;
}

/** What Hono's contexts carry: the bindings, and what is opened of them for a request. */
export interface ApiEnvironment {
  Bindings: Bindings;
  Variables: {
    readonly requestId: string;
    readonly url: Address;
    readonly shards: Shards;
    readonly cursors: Cursors;
    readonly revisions: Revisions;
    /** The formats that the asker takes, the best liked first; none when nothing that we have is asked for. */
    readonly accepted: readonly Format[];
    /** Whose token was given, where one is asked for. */
    readonly sender: string;
    /** Where the answer came from, for the log. */
    answeredFrom: 'database' | 'cache' | 'memory' | 'not-modified';
  };
}
