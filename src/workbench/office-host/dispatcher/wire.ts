/** The messages between Office.js and Excel, as observed; the numbers are the protocol's own. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** In step with Arguments: the id of an object path instead of a value, 0 for none, nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireQuery {
  /** Property paths in camelCase with `/`; empty for all scalar properties. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** Member that failed, such as `Range.values`. */
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface WireResponse {
  /** One entry for each action that was carried out. */
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: WireError;
}

/** `format` → `Format`: what the client writes in camelCase is PascalCase on the wire. */
export function toWireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Range.Values` → `Range.values`, as add-ins and error messages spell it. */
export function toMemberName(type: string, wireName: string): string {
  return `${type}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}
