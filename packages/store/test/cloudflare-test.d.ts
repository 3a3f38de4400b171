/// <reference types="@cloudflare/vitest-plugin/types" />
/// <reference types="@cloudflare/workers-types" />
import type { D1Migration } from 'cloudflare:test';

declare global {
  namespace Cloudflare {
    /** What vitest.config.ts binds. */
    interface Env {
      readonly FIRST: D1Database;
      readonly SECOND: D1Database;
      readonly THIRD: D1Database;
      readonly MIGRATIONS: D1Migration[];
      /** The text of each source file of the store. */
      readonly SOURCES: Readonly<Record<string, string>>;
    }
  }
}
