import { notImplemented } from '../errors';
import type { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import { definitionOf, findProperty, own, readChild } from './members';
import { toMemberName, toWireName } from './wire';
import type { WireQuery } from './wire';

type Shape = Readonly<Record<string, unknown>>;

/** What `load` asked for, in the shape in which the client library takes it; null for the null object. */
export async function answerQuery(
  object: OfficeObject | null,
  query: WireQuery,
  host: HostSession,
): Promise<Shape | null> {
  if (!object) return null;
  const { items } = definitionOf(object);
  if (!items) return shapeObject(object, query, host);
  const from = query.Skip ?? 0;
  const all = items(object.target, host);
  const wanted = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const itemQuery = {
    Select: withoutItemsPrefix(query.Select),
    Expand: withoutItemsPrefix(query.Expand),
  };
  const shapes: Shape[] = [];
  for (const item of wanted) shapes.push(await shapeObject(item, itemQuery, host));
  return { _Items: shapes };
}

async function shapeObject(
  object: OfficeObject,
  query: WireQuery,
  host: HostSession,
): Promise<Shape> {
  const definition = definitionOf(object);
  const shape: Record<string, unknown> = { ...definition.identity?.(object.target, host) };
  const { scalars, children } = sortSelection(object, query);
  for (const name of scalars) {
    const property = findProperty(object, name);
    if (!property) throw notImplemented(toMemberName(object.type, name));
    if (property.calculated) await host.store.settle();
    shape[name] = property.get(object.target, host);
  }
  for (const [name, select] of children)
    shape[name] = await answerQuery(readChild(object, name, host), { Select: select }, host);
  return shape;
}

/** Parts the selected paths into the object's own properties and what is below its children. */
function sortSelection(
  object: OfficeObject,
  query: WireQuery,
): { scalars: Set<string>; children: Map<string, string[]> } {
  const definition = definitionOf(object);
  const scalars = new Set<string>();
  const children = new Map<string, string[]>();
  const paths = query.Select?.length ? query.Select : ['*'];
  for (const path of [...paths, ...(query.Expand ?? [])]) {
    const [head = '', ...rest] = path.split('/');
    const name = toWireName(head);
    if (head === '*') Object.keys(definition.properties ?? {}).forEach((key) => scalars.add(key));
    else if (rest.length > 0 || own(definition.children, name))
      children.set(name, [
        ...(children.get(name) ?? []),
        ...(rest.length > 0 ? [rest.join('/')] : []),
      ]);
    else if (!isClientSide(head)) scalars.add(name);
  }
  return { scalars, children };
}

/** `isNullObject` and `_ReferenceId`: the client knows them from elsewhere. */
function isClientSide(name: string): boolean {
  return name === 'isNullObject' || name === 'isNull' || name.startsWith('_');
}

function withoutItemsPrefix(paths: readonly string[] | undefined): string[] {
  return (paths ?? [])
    .filter((path) => path !== 'items')
    .map((path) => (path.startsWith('items/') ? path.slice('items/'.length) : path));
}
