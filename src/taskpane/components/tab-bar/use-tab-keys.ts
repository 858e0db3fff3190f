import type { KeyboardEvent } from 'react';

/** What a key does to the position in a row of `count` tabs; undefined leaves it alone. */
function moveByKey(key: string, position: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (position + 1) % count;
    case 'ArrowLeft':
      return (position + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Arrow keys, Home and End move both focus and selection, as the ARIA tabs pattern has it. */
export function useTabKeys(
  position: number,
  count: number,
  onMove: (position: number) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const next = moveByKey(event.key, position, count);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
}
