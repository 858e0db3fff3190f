import type { OfficeObject } from './office-object';
import type { HostSession } from './session';
import type { ObjectType, Targets } from './targets';

/** JSON, or an object that the request refers to; undefined where the add-in gave nothing. */
export type Argument = unknown;

/** Under which key Excel finds the object again in its collection. */
export type Identity = { readonly Id: string } | { readonly _Id: string };

export interface PropertyDefinition<Target> {
  /** JSON; `null` where the cells of a range differ. */
  readonly get: (target: Target, host: HostSession) => unknown;
  /** Absent for properties that Excel does not let anyone set. */
  readonly set?: (target: Target, host: HostSession, value: Argument) => void;
  /** The value may depend on formulas: wait for the calculation first. */
  readonly calculated?: true;
}

/** Answers JSON, an object, null for the null object, or a promise of one of these. */
type Method<Target> = (target: Target, host: HostSession, ...args: readonly Argument[]) => unknown;

/**
 * One class of Excel's API, as far as this host carries it. Keys are the member names on
 * the wire: Excel's own, in PascalCase. A member that is missing answers NotImplemented.
 */
export interface ObjectDefinition<Target> {
  readonly identity?: (target: Target, host: HostSession) => Identity;
  readonly properties?: Readonly<Record<string, PropertyDefinition<Target>>>;
  /** Objects below this one that hang on a property. */
  readonly children?: Readonly<
    Record<string, (target: Target, host: HostSession) => OfficeObject | null>
  >;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** Collections only, in Excel's order. */
  readonly items?: (target: Target, host: HostSession) => readonly OfficeObject[];
  /** Collections only: what `getItem(key)` finds. */
  readonly item?: (target: Target, host: HostSession, key: Argument) => OfficeObject | undefined;
}

/** Every class has its definition: one that is missing fails compilation. */
export type DefinitionTable = { readonly [Type in ObjectType]: ObjectDefinition<Targets[Type]> };
