import type { EventName } from '../events/event-types';
import type { ObjectDefinition } from '../object-model/definition';

/** The hidden methods by which the client library says that the first handler came or the last one went. */
export function eventMethods<Target>(
  targetId: (target: Target) => string,
  events: Readonly<Record<string, EventName>>,
): NonNullable<ObjectDefinition<Target>['methods']> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([wireName, name]) => [
      [
        `_Register${wireName}Event`,
        (target: Target, host) => host.events.register(name, targetId(target)),
      ],
      [
        `_Unregister${wireName}Event`,
        (target: Target, host) => host.events.unregister(name, targetId(target)),
      ],
    ]),
  );
}
