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

/** Whether a query reads a page of observations. */
export const readsObservations = (sql: string): boolean => /FROM observation AS o/.test(sql);
