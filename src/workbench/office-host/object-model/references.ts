import type { StoreEvent } from '../workbook-model';
import { shiftRange } from './shift-range';
import type { OfficeObject } from './office-object';

/**
 * Objects that live longer than one request, under ids that the client sends back.
 * Held ranges follow inserted and deleted rows and columns.
 */
export class References {
  private readonly objects = new Map<string, OfficeObject>();
  private readonly ids = new Map<OfficeObject, string>();
  private last = 0;

  /** @param capacity beyond it the oldest reference is dropped */
  constructor(
    private readonly prefix: string,
    private readonly capacity = Infinity,
  ) {}

  get count(): number {
    return this.objects.size;
  }

  /** The object's id; the same object keeps the same one. */
  keep(object: OfficeObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `${this.prefix}${++this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    const oldest = this.objects.keys().next();
    if (this.objects.size > this.capacity && !oldest.done) this.release(oldest.value);
    return id;
  }

  idOf(object: OfficeObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): OfficeObject | undefined {
    return this.objects.get(id);
  }

  /** Unknown ids are fine: the client releases what it no longer knows to be held. */
  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  follow(event: StoreEvent): void {
    if (!('first' in event)) return;
    for (const object of this.objects.values()) {
      if (!object.is('Range') || object.target.sheet !== event.sheet) continue;
      const { target } = object;
      target.range = target.range && shiftRange(target.range, event);
    }
  }
}
