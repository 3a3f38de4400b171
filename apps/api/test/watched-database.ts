/** A database that tells of its queries before it answers them; what `watch` throws, it throws. */
export function watchDatabase(database: D1Database, watch: (sql: string) => void): D1Database {
  return new Proxy(database, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        if (key === 'prepare') watch(String(args[0]));
        return Reflect.apply(member, target, args);
      };
    },
  });
}

/** Whether a query reads a page of observations, and does not only count them. */
export const readsObservations = (sql: string): boolean =>
  sql.includes('FROM observation AS o') && !sql.startsWith('SELECT count');
