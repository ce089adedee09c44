/** Pixels across before a finger is taken to drag: it may yet turn to scroll the page. */
const SLOP = 6;

/** What a finger does. */
export interface Drag {
  /** It has gone so far on, in pixels. */
  readonly by: (pixels: number) => void;
  readonly ended: () => void;
}

/**
 * Drags by one finger that goes across. Up and down it scrolls the page: the style sheet leaves
 * that to the browser (`touch-action: pan-y`), which then takes the finger away.
 */
export function dragByFinger(element: Element, { by, ended }: Drag): void {
  const fingers = new Set<number>();
  let start = { x: 0, y: 0 };
  let last: number | null = null;
  const end = (): void => {
    if (last !== null) ended();
    last = null;
  };
  const lift = ({ pointerId }: PointerEvent): void => {
    if (fingers.delete(pointerId)) end();
  };
  const listen = (name: string, act: (event: PointerEvent) => void): void =>
    element.addEventListener(name, (event) => {
      if (event instanceof PointerEvent && event.pointerType === 'touch') act(event);
    });
  listen('pointerdown', ({ pointerId, clientX, clientY }) => {
    fingers.add(pointerId);
    start = { x: clientX, y: clientY };
    end();
  });
  listen('pointermove', ({ pointerId, clientX, clientY }) => {
    if (fingers.size !== 1 || !fingers.has(pointerId)) return;
    const across = Math.abs(clientX - start.x);
    if (last === null && across > SLOP && across > Math.abs(clientY - start.y)) last = start.x;
    if (last === null) return;
    by(clientX - last);
    last = clientX;
  });
  listen('pointerup', lift);
  listen('pointercancel', lift);
}
