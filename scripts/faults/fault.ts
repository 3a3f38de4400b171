/** A mistake that somebody could make: one place of one file, and what it breaks. */
export interface Fault {
  /** From the root of the workspace. */
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  readonly breaks: string;
}
