import { Breath } from '../breath';
import { HostError, itemNotFound, notImplemented } from '../errors';
import { isOfficeObject } from '../object-model/office-object';
import type { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import { callMethod, definitionOf, writeProperty } from './members';
import { ObjectPaths } from './object-paths';
import { answerQuery } from './query';
import { ACTION, toMemberName } from './wire';
import type { WireAction, WireError, WireRequest, WireResponse } from './wire';

/** The page draws and shows progress at least this often while a long request is carried out. */
const WITHOUT_BREATH_MS = 150;

/**
 * Carries out a request's actions in their order. The first that fails ends it: what came
 * before stays done, as in Excel.
 */
export async function processRequest(
  request: WireRequest,
  host: HostSession,
): Promise<WireResponse> {
  const paths = new ObjectPaths(request, host);
  const results: { ActionId: number; Value: unknown }[] = [];
  const breath = new Breath(WITHOUT_BREATH_MS);
  for (const [index, action] of request.Actions.entries()) {
    await breath.take();
    try {
      failOnPurpose(host, index);
      const value = await carryOut(action, paths, host);
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      return { Results: results, Error: toWireError(error, paths.location, index) };
    }
  }
  return { Results: results };
}

async function carryOut(
  action: WireAction,
  paths: ObjectPaths,
  host: HostSession,
): Promise<unknown> {
  if (action.ActionType === ACTION.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identify(object, host);
    case ACTION.query:
      if (object) paths.location = object.type;
      return answerQuery(object, action.QueryInfo ?? {}, host);
    case ACTION.method:
      return call(object, action, paths, host);
    case ACTION.setProperty: {
      if (!object) throw itemNotFound();
      paths.location = toMemberName(object.type, action.Name);
      const [value] = await paths.readArguments(action.ArgumentInfo);
      writeProperty(object, action.Name, value, host);
      return null;
    }
    default:
      throw notImplemented(`actions of type ${action.ActionType}`);
  }
}

async function call(
  object: OfficeObject | null,
  action: WireAction,
  paths: ObjectPaths,
  host: HostSession,
): Promise<unknown> {
  if (!object) {
    // The client keeps and releases whatever it has, null objects included.
    if (action.Name.startsWith('_')) return null;
    throw itemNotFound();
  }
  const args = await paths.readArguments(action.ArgumentInfo);
  paths.location = toMemberName(object.type, action.Name);
  const result = await callMethod(object, action.Name, args, host);
  if (action.Name === '_KeepReference') return { _ReferenceId: host.references.keep(object) };
  return isOfficeObject(result) ? identify(result, host) : result;
}

/** How the client will find the object in later requests: by its key, or by the id under which it is held. */
function identify(object: OfficeObject, host: HostSession): Readonly<Record<string, string>> {
  const referenceId = host.references.idOf(object);
  return {
    ...definitionOf(object).identity?.(object.target, host),
    ...(referenceId !== undefined && { _ReferenceId: referenceId }),
  };
}

function failOnPurpose(host: HostSession, index: number): void {
  if (host.faults.failAfterActions !== index) return;
  host.faults.failAfterActions = undefined;
  throw new HostError(
    'GeneralException',
    'There was an internal error while processing the request.',
  );
}

export function toWireError(error: unknown, location: string, index: number): WireError {
  const known =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', `The workbench's Excel host failed: ${String(error)}`);
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.httpStatus,
    Location: location,
    ActionIndex: index,
  };
}
