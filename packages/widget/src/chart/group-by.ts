/** `Map.groupBy`, which not all browsers and no Node 20 have; the one of d3-array is longer for keys that no chart has. */
export function groupBy<Member, Key>(members: readonly Member[], keyOf: (member: Member) => Key): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  members.forEach((member) => {
    const key = keyOf(member);
    const known = groups.get(key);
    if (known) known.push(member);
    else groups.set(key, [member]);
  });
  return groups;
}
