import type { Bindings } from '../../src/bindings.ts';
import worker from '../../src/index.ts';
import { readsObservations, watchDatabase } from '../watched-database.ts';

/** The service over a database that breaks at the third page of each answer. */
export default {
  fetch(request, env, context) {
    let pages = 0;
    const DB = watchDatabase(env.DB, (sql) => {
      if (readsObservations(sql)) pages += 1;
      if (pages > 2) throw new Error('D1_ERROR');
    });
    return worker.fetch(request, { ...env, DB }, context);
  },
} satisfies ExportedHandler<Bindings>;
