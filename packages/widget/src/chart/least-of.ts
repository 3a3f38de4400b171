/** The first member of the least cost; the `minIndex` of d3-array also takes what is no list, and costs that are no numbers. */
export function leastOf<Member>(members: readonly Member[], costOf: (member: Member) => number): Member | undefined {
  let least: Member | undefined;
  let lowest = Infinity;
  members.forEach((member) => {
    const cost = costOf(member);
    if (cost >= lowest) return;
    lowest = cost;
    least = member;
  });
  return least;
}
