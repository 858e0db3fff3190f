/** The shape in which Excel for Windows hands arrays to JavaScript. */
export interface SafeArray {
  toArray(): readonly unknown[];
}

export function toSafeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => [...values] };
}

/** How Office.js is told of an event: the event's dispatch id and its details. */
export type NativeEventHandler = (id: number, payload: SafeArray) => void;
