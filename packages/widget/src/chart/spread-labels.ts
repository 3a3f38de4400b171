/**
 * Moves labels apart so that none stands closer than `gap` to the next, as near to their wishes as that allows.
 * `wishes` are in ascending order; so are the answers, all within `[top, bottom]` where there is room.
 */
export function spreadLabels(
  wishes: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): number[] {
  // Labels that would touch form a block that stands at the mean of its wishes.
  const blocks: { sum: number; count: number }[] = [];
  const startOf = ({ sum, count }: { sum: number; count: number }): number => {
    const length = (count - 1) * gap;
    return Math.max(top, Math.min(bottom - length, sum / count - length / 2));
  };
  for (const wish of wishes) {
    let block = { sum: wish, count: 1 };
    let before = blocks.at(-1);
    while (before && startOf(before) + before.count * gap > startOf(block)) {
      block = { sum: before.sum + block.sum, count: before.count + block.count };
      blocks.pop();
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, index) => startOf(block) + index * gap));
}
