import { app } from './app.ts';
import type { Bindings } from './bindings.ts';

export default { fetch: app.fetch } satisfies ExportedHandler<Bindings>;
