import { HostError, invalidArgument, itemNotFound, notImplemented } from '../errors';
import type { Argument } from '../object-model/definition';
import { OfficeObject, isOfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import { SERVICES } from '../objects/service';
import { callMethod, definitionOf, readChild } from './members';
import { PATH, toMemberName } from './wire';
import type { WireArguments, WirePath, WireRequest } from './wire';

/**
 * The objects that one request speaks of. Each path is walked once, when the first action
 * needs it: paths such as `worksheets.add()` do something.
 */
export class ObjectPaths {
  private readonly found = new Map<number, OfficeObject | null>();
  /** The member that was reached for last: where an error happened. */
  location = '';

  constructor(
    private readonly request: WireRequest,
    private readonly host: HostSession,
  ) {}

  async resolve(id: number): Promise<OfficeObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument();
    const object = await this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** Values as the add-in gave them, with the objects that they refer to. */
  async readArguments(info: WireArguments | undefined): Promise<Argument[]> {
    return this.dereferenceAll(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  /** One after the other: two arguments may share a path, and each path is walked once. */
  private async dereferenceAll(
    values: readonly unknown[],
    pathIds: readonly unknown[],
  ): Promise<Argument[]> {
    const found: Argument[] = [];
    for (const [index, value] of values.entries())
      found.push(await this.dereference(value, pathIds[index]));
    return found;
  }

  private async dereference(value: unknown, pathId: unknown): Promise<Argument> {
    if (Array.isArray(pathId) && Array.isArray(value)) return this.dereferenceAll(value, pathId);
    if (typeof pathId !== 'number' || pathId <= 0) return value;
    const object = await this.resolve(pathId);
    if (!object) throw itemNotFound();
    return object;
  }

  private async walk(path: WirePath): Promise<OfficeObject | null> {
    switch (path.ObjectPathType) {
      case PATH.global:
        return new OfficeObject('Workbook', null);
      case PATH.nullObject:
        return null;
      case PATH.newObject:
        if (!SERVICES.includes(path.Name)) throw notImplemented(`the service ${path.Name}`);
        return new OfficeObject('Service', { name: path.Name });
      case PATH.referenceId:
        return this.findReference(path.Name);
      default:
        return this.walkFromParent(path);
    }
  }

  private findReference(id: string): OfficeObject {
    const held = this.host.references.find(id);
    if (!held)
      throw new HostError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    return held;
  }

  private async walkFromParent(path: WirePath): Promise<OfficeObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        this.location = toMemberName(parent.type, path.Name);
        return readChild(parent, path.Name, this.host);
      case PATH.indexer:
        this.location = toMemberName(parent.type, 'GetItem');
        return this.findItem(parent, (await this.readArguments(path.ArgumentInfo))[0]);
      case PATH.method:
        return this.callForObject(parent, path);
      default:
        throw notImplemented(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private findItem(parent: OfficeObject, key: Argument): OfficeObject {
    const { item } = definitionOf(parent);
    if (!item) throw notImplemented(toMemberName(parent.type, 'GetItem'));
    const found = item(parent.target, this.host, key);
    if (!found) throw itemNotFound();
    return found;
  }

  private async callForObject(parent: OfficeObject, path: WirePath): Promise<OfficeObject | null> {
    const args = await this.readArguments(path.ArgumentInfo);
    this.location = toMemberName(parent.type, path.Name);
    const result = await callMethod(parent, path.Name, args, this.host);
    if (result === null || isOfficeObject(result)) return result;
    throw notImplemented(`${this.location}() as an object`);
  }
}
