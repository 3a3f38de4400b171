/** Texts that end what they stand in, in SQL. */
export const sqlInjections = [
  `'`,
  `"`,
  `' OR '1'='1`,
  `'; DROP TABLE observation; --`,
  `1) UNION SELECT 1,2,3--`,
  `%' ESCAPE '!`,
  `\u0000`,
  `*`,
  `") OR words:("`,
  `NEAR(a b)`,
] as const;
