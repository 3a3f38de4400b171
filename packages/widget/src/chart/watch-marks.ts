import type { LinePlacement, PlacedMark, Point } from './placement.ts';

/** How far a pointer may be from a mark to mean it. */
const REACH = 26;
/** Marks this near to each other cannot be told apart and are shown together. */
const SAME_SPOT = 5;

export interface MarkWatcher {
  /** The reader looks at marks by pointer or focus; at none when the list is empty. */
  readonly look: (marks: readonly PlacedMark[]) => void;
  /** The reader asks for them by click, tap, Enter or blank. */
  readonly open: (marks: readonly PlacedMark[]) => void;
}

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

const allMarks = ({ series }: LinePlacement): PlacedMark[] => series.flatMap(({ marks }) => marks);

/** The mark nearest to a point and those on the same spot; none when all are out of reach. */
export function marksNear(placement: LinePlacement, point: Point): PlacedMark[] {
  const marks = allMarks(placement);
  const [nearest] = [...marks].sort((a, b) => distance(a.at, point) - distance(b.at, point));
  if (!nearest || distance(nearest.at, point) > REACH) return [];
  const others = marks.filter((mark) => mark !== nearest && distance(mark.at, nearest.at) <= SAME_SPOT);
  return [nearest, ...others];
}

type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The next mark in a direction: along its place's series sideways, among the marks of its year up and down. */
export function markTowards(placement: LinePlacement, from: PlacedMark, direction: Direction): PlacedMark | undefined {
  const isSideways = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  const [along, across] = isSideways ? ([0, 1] as const) : ([1, 0] as const);
  const ahead = allMarks(placement).filter((mark) => {
    if (mark === from) return false;
    if (isSideways) return mark.refArea === from.refArea && (mark.at[0] - from.at[0]) * sign > 1;
    return Math.abs(mark.at[0] - from.at[0]) < SAME_SPOT && (mark.at[1] - from.at[1]) * sign >= 0;
  });
  const cost = ({ at }: PlacedMark): number =>
    Math.abs(at[along] - from.at[along]) * 100 + Math.abs(at[across] - from.at[across]);
  return ahead.sort((a, b) => cost(a) - cost(b))[0];
}

/** Lets pointer and keys find the marks of a drawn chart. One mark is in the order of tabs; arrows go on from it. */
export function watchMarks(picture: SVGElement, placement: LinePlacement, watcher: MarkWatcher): void {
  const elements = new Map<PlacedMark, SVGElement>();
  const drawn = new Map<string, SVGElement>();
  for (const mark of picture.querySelectorAll<SVGElement>('[data-observation]')) {
    drawn.set(mark.dataset.observation ?? '', mark);
  }
  for (const mark of allMarks(placement)) {
    const element = drawn.get(mark.observations[0]);
    if (element) elements.set(mark, element);
  }
  watchPointer(picture, placement, watcher);
  watchKeys(elements, placement, watcher);
}

function watchPointer(picture: SVGElement, placement: LinePlacement, { look, open }: MarkWatcher): void {
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width } = picture.getBoundingClientRect();
    const scale = placement.width / (width || 1);
    return [(clientX - left) * scale, (clientY - top) * scale];
  };
  picture.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') look(marksNear(placement, pointOf(event)));
  });
  picture.addEventListener('pointerleave', () => look([]));
  picture.addEventListener('click', (event) => {
    const marks = marksNear(placement, pointOf(event));
    if (marks.length > 0) open(marks);
  });
}

function watchKeys(
  elements: ReadonlyMap<PlacedMark, SVGElement>,
  placement: LinePlacement,
  watcher: MarkWatcher,
): void {
  let inTabOrder: SVGElement | undefined;
  const enter = (element: SVGElement): void => {
    inTabOrder?.setAttribute('tabindex', '-1');
    element.setAttribute('tabindex', '0');
    inTabOrder = element;
  };
  for (const [mark, element] of elements) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('focus', () => {
      enter(element);
      if (element.matches(':focus-visible')) watcher.look(marksNear(placement, mark.at));
    });
    element.addEventListener('blur', () => watcher.look([]));
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        watcher.open(marksNear(placement, mark.at));
      } else if (event.key.startsWith('Arrow')) {
        event.preventDefault();
        const next = markTowards(placement, mark, event.key as Direction);
        if (next) elements.get(next)?.focus();
      }
    });
  }
  const last = [...elements.values()].at(-1);
  if (last) enter(last);
}
