/** How words are set off on a terminal; elsewhere they stay as they are. */
export interface Paint {
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly accent: (words: string) => string;
}

const wrap =
  (on: number, off: number) =>
  (words: string): string =>
    words === '' ? '' : `\u001b[${on}m${words}\u001b[${off}m`;
const asIs = (words: string): string => words;

export const colours: Paint = { strong: wrap(1, 22), faint: wrap(2, 22), accent: wrap(31, 39) };
export const plain: Paint = { strong: asIs, faint: asIs, accent: asIs };

/**
 * Colours for a terminal, unless NO_COLOR is set (no-color.org); FORCE_COLOR asks for them where there is none, and
 * NO_COLOR is stronger.
 */
export const paintFor = (stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint => {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return plain;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR === '0' ? plain : colours;
  return stream.isTTY === true && TERM !== 'dumb' ? colours : plain;
};
