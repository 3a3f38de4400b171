import { type Database, openShards, type Shards } from '@gongbao/store';
import * as z from 'zod';
import type { Bindings } from '../bindings.ts';

/** Which database a province's reports live in: its two digits, and the number in the name of the binding. */
const assignmentSchema = z.record(z.string().regex(/^\d{2}$/), z.int().positive());

const numbered = /^DB_([1-9]\d*)$/;

/** The bindings of a Worker stay the same from request to request. */
const opened = new WeakMap<Bindings, Shards>();

/** The databases bound as DB, DB_1, DB_2 …, and the provinces that SHARDS assigns to all but the first. */
export function openStore(bindings: Bindings): Shards {
  const known = opened.get(bindings);
  if (known) return known;
  const shards = openBound(bindings);
  opened.set(bindings, shards);
  return shards;
}

function openBound(bindings: Bindings): Shards {
  const more = Object.entries(bindings as unknown as Record<string, unknown>)
    .flatMap(([name, binding]) => {
      const number = numbered.exec(name)?.[1];
      return number === undefined ? [] : [{ number: Number(number), database: binding as Database }];
    })
    .sort((a, b) => a.number - b.number);
  for (const [index, { number }] of more.entries()) {
    if (number !== index + 1) throw new Error(`DB_${index + 1} is not bound, but DB_${number} is`);
  }
  const assignment = bindings.SHARDS ? assignmentSchema.parse(JSON.parse(bindings.SHARDS)) : {};
  return openShards([bindings.DB, ...more.map(({ database }) => database)], assignment);
}
