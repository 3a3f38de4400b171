import { leastOf } from './least-of.ts';
import { allMarks, distance, isSameSpot, markByKey } from './mark-by-key.ts';
import type { LinePlacement, PlacedMark, Point } from './placement.ts';

/** How far a pointer may be from a mark to mean it. */
const REACH = 26;

export interface MarkWatcher {
  /** The reader looks at marks by pointer or focus; at none when the list is empty. */
  readonly look: (marks: readonly PlacedMark[]) => void;
  /** The reader asks for them by click, tap, Enter or blank. */
  readonly open: (marks: readonly PlacedMark[]) => void;
}

/** The mark nearest to a point and those on the same spot; none when all are out of reach. */
export function marksNear(placement: LinePlacement, point: Point): PlacedMark[] {
  const marks = allMarks(placement);
  const nearest = leastOf(marks, ({ at }) => distance(at, point));
  if (!nearest || distance(nearest.at, point) > REACH) return [];
  const others = marks.filter((mark) => mark !== nearest && isSameSpot(mark.at, nearest.at));
  return [nearest, ...others];
}

/** Lets pointer and keys find the marks of a drawn chart. One mark is in the order of tabs; other keys go on from it. */
export function watchMarks(picture: SVGElement, placement: LinePlacement, watcher: MarkWatcher): void {
  // Chromium lets Tab stop at a picture that listens for focus, before it comes to a mark.
  picture.setAttribute('tabindex', '-1');
  const drawn = [...picture.querySelectorAll<SVGElement>('[data-observation]')];
  for (const element of drawn) element.setAttribute('tabindex', '-1');
  const elements = new Map(drawn.map((element) => [element.dataset.observation, element]));
  let inTabOrder = drawn.at(-1);
  inTabOrder?.setAttribute('tabindex', '0');
  watchPointer(picture, placement, watcher);
  watchKeys(picture, placement, {
    ...watcher,
    enter(element) {
      inTabOrder?.setAttribute('tabindex', '-1');
      element.setAttribute('tabindex', '0');
      inTabOrder = element;
    },
    goTo: ({ observations }) => elements.get(observations[0])?.focus(),
  });
}

export function watchPointer(picture: Element, placement: LinePlacement, { look, open }: MarkWatcher): void {
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width } = picture.getBoundingClientRect();
    const scale = placement.width / (width || 1);
    return [(clientX - left) * scale, (clientY - top) * scale];
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') look(marksNear(placement, pointOf(event)));
  };
  const onClick = (event: MouseEvent): void => {
    const marks = marksNear(placement, pointOf(event));
    if (marks.length > 0) open(marks);
  };
  picture.addEventListener('pointermove', onMove as EventListener);
  picture.addEventListener('pointerleave', () => look([]));
  picture.addEventListener('click', onClick as EventListener);
}

export interface KeyWatcher extends MarkWatcher {
  /** The element of a mark has the focus. */
  readonly enter: (element: SVGElement) => void;
  /** Moves the focus to a mark. */
  readonly goTo: (mark: PlacedMark) => void;
}

export function watchKeys(picture: Element, placement: LinePlacement, watcher: KeyWatcher): void {
  let known: ReadonlyMap<string, PlacedMark> | undefined;
  // Made when the first is looked for, since there may be thousands.
  const markOf = (id: string): PlacedMark | undefined => {
    known ??= new Map(allMarks(placement).map((mark) => [mark.observations[0], mark]));
    return known.get(id);
  };
  const found = ({ target }: Event): { element: SVGElement; mark: PlacedMark } | undefined => {
    const element = (target as Element).closest<SVGElement>('[data-observation]');
    const mark = markOf(element?.dataset.observation ?? '');
    return element && mark ? { element, mark } : undefined;
  };
  picture.addEventListener('focusin', (event) => {
    const { element, mark } = found(event) ?? {};
    if (!element || !mark) return;
    watcher.enter(element);
    if (element.matches(':focus-visible')) watcher.look(marksNear(placement, mark.at));
  });
  picture.addEventListener('focusout', () => watcher.look([]));
  picture.addEventListener('keydown', ((event: KeyboardEvent) => {
    const { mark } = found(event) ?? {};
    if (!mark) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      watcher.open(marksNear(placement, mark.at));
    } else {
      const next = markByKey(placement, mark, event);
      if (!next) return;
      event.preventDefault();
      watcher.goTo(next);
    }
  }) as EventListener);
}
