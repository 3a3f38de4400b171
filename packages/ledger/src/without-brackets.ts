const pairs = [
  ['（', '）'],
  ['(', ')'],
] as const;

/** A name without its notes in brackets; a bracket that is never closed stays. */
export const withoutBrackets = (name: string): string => {
  // Where each kind closes for the last time: behind it, none has to be looked for.
  const kinds = pairs.map(([open, close]) => ({ open, close, last: name.lastIndexOf(close) }));
  if (kinds.every(({ last }) => last < 0)) return name;
  let kept = '';
  let at = 0;
  while (at < name.length) {
    const sign = name[at] as string;
    const kind = kinds.find(({ open, last }) => open === sign && at < last);
    if (kind === undefined) kept += sign;
    at = kind === undefined ? at + 1 : name.indexOf(kind.close, at) + 1;
  }
  return kept;
};
