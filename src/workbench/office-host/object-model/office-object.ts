import type { ObjectType, Targets } from './targets';

/** An object of Excel's API as the host knows it; the null object is `null`. */
export class OfficeObject<Type extends ObjectType = ObjectType> {
  constructor(
    readonly type: Type,
    readonly target: Targets[Type],
  ) {}

  is<Wanted extends ObjectType>(type: Wanted): this is OfficeObject<Wanted> {
    return (this.type as ObjectType) === type;
  }
}
