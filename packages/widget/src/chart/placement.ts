/** A chart's data put into pixels: everything a drawing needs, so that drawing is no arithmetic. */

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `plain` among few places, `muted` behind a chosen one or among many, `chosen` by the reader. */
export type Emphasis = 'plain' | 'muted' | 'chosen';

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** See the table of marks in the documentation: one shape for each kind of statement. */
export type MarkShape =
  | 'result'
  | 'open'
  | 'estimate'
  | 'replaced'
  | 'tick'
  | 'band'
  | 'fade'
  | 'floor'
  | 'ceiling'
  | 'worded';

export interface PlacedMark {
  readonly shape: MarkShape;
  /** Turned by a quarter, along a horizontal axis, as in comparisons. */
  readonly lies?: boolean;
  /** Ids of the observations that it stands for, the leading one first. */
  readonly observations: readonly [string, ...string[]];
  readonly refArea: string;
  /** Where the eye and the pointer look for it. */
  readonly at: Point;
  /** What a screen reader says. */
  readonly label: string;
  readonly strokes: readonly (readonly Point[])[];
  readonly dot?: { readonly x: number; readonly y: number; readonly radius: number };
  readonly box?: Box;
  readonly words?: PlacedText;
}

/** What the key of a chart explains. */
export type KeyShape = Pick<PlacedMark, 'shape' | 'lies'>;

export interface PlacedSeries {
  readonly refArea: string;
  readonly emphasis: Emphasis;
  /** One thin line for each unbroken run of years. */
  readonly lines: readonly (readonly Point[])[];
  /** From a replaced result to the one that replaced it. */
  readonly hairs: readonly (readonly Point[])[];
  readonly marks: readonly PlacedMark[];
  readonly values: readonly PlacedText[];
  readonly name?: PlacedText & { readonly leader: readonly Point[] };
}

export interface PlacedTick extends PlacedText {
  readonly line: readonly [Point, Point];
  readonly isZero: boolean;
}

export interface LinePlacement {
  readonly width: number;
  readonly height: number;
  readonly unit: PlacedText;
  readonly valueTicks: readonly PlacedTick[];
  readonly yearTicks: readonly PlacedTick[];
  readonly gapNotes: readonly PlacedText[];
  /** In the order of drawing: the chosen one last, on top. */
  readonly series: readonly PlacedSeries[];
}
