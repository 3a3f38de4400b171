/** Words of Latin letters and digits as they are, Han characters one by one: 居民消费价格 is found by 消费. */
export const cutForSearch = (text: string): string[] =>
  text.toLowerCase().match(/[\p{Script=Latin}\d]+|\p{Script=Han}/gu) ?? [];
