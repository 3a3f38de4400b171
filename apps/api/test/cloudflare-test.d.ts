import type { D1Migration } from 'cloudflare:test';
import type { Bindings } from '../src/bindings.ts';
import type * as worker from '../src/index.ts';

declare global {
  namespace Cloudflare {
    /** What wrangler.jsonc and vitest.config.ts bind. */
    interface Env extends Bindings {
      readonly MIGRATIONS: D1Migration[];
      /** An empty database. */
      readonly SPARE: D1Database;
      /** Of the project with three databases: the further ones, and one that has all that is in the three. */
      readonly DB_1: D1Database;
      readonly DB_2: D1Database;
      readonly WHOLE: D1Database;
      /** How many requests are made up for each operation. */
      readonly GENERATED_REQUESTS: string;
    }

    interface GlobalProps {
      mainModule: typeof worker;
    }
  }
}
