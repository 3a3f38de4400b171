/** A stretch of text as a PDF places it; points from the lower left corner of its page. */
export interface Run {
  readonly words: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Runs on one baseline, from left to right. */
export interface Line {
  readonly page: number;
  /** Of a gutter between two columns. */
  readonly side: 'whole' | 'left' | 'right';
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly words: string;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}
