import { join, resolve } from 'node:path';
import { unstable_readConfig } from 'wrangler';
import * as z from 'zod';
import { appFolder } from './local-wrangler.ts';

/** Whose databases, bucket and queues the commands work on; GONGBAO_CONFIG names another than wrangler.jsonc. */
export const configPath = resolve(process.env.GONGBAO_CONFIG ?? join(appFolder, 'wrangler.jsonc'));

/** What our commands need of it. */
const configSchema = z.object({
  name: z.string(),
  compatibility_date: z.string(),
  vars: z.record(z.string(), z.unknown()),
  d1_databases: z.array(z.looseObject({ binding: z.string(), database_name: z.string() })),
  r2_buckets: z.array(z.looseObject({ binding: z.string(), bucket_name: z.string() })),
  queues: z.object({
    consumers: z.array(
      z.object({
        queue: z.string(),
        max_batch_size: z.int().optional(),
        max_retries: z.int().optional(),
        dead_letter_queue: z.string().optional(),
      }),
    ),
  }),
});

export function readConfig(): z.infer<typeof configSchema> {
  return configSchema.parse(unstable_readConfig({ config: configPath }) as unknown);
}
