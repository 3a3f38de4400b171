/** In UTF-16 units. D1 takes values up to 2 MB, and a unit costs up to three bytes. */
const maximumLength = 500_000;

/** Rows as JSON arrays for `json_each(?)`, few enough statements and none too long. */
export function jsonBatches(rows: readonly unknown[]): readonly string[] {
  const batches: string[] = [];
  let batch: string[] = [];
  let length = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (batch.length > 0 && length + json.length > maximumLength) {
      batches.push(`[${batch.join(',')}]`);
      batch = [];
      length = 0;
    }
    batch.push(json);
    length += json.length + 1;
  }
  if (batch.length > 0) batches.push(`[${batch.join(',')}]`);
  return batches;
}
