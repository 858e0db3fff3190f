import type { ObjectType, Targets } from './targets';

/** An object of Excel's API as the host knows it; the null object is `null`. */
export class OfficeObject<Type extends ObjectType = ObjectType> {
  constructor(
    readonly type: Type,
    readonly target: Targets[Type],
  ) {}

  is<Wanted extends ObjectType>(type: Wanted): this is OfficeObject<Wanted> {
    const own: ObjectType = this.type;
    return own === type;
  }
}

export function isOfficeObject(value: unknown): value is OfficeObject {
  return value instanceof OfficeObject;
}
