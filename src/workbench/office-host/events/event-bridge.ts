import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import { EVENT_TYPES } from './event-types';
import type { EventMessage } from './event-types';
import { translateEvent } from './translate-event';

/**
 * Carries the store's events to the add-in, those that it has registered for, and lets
 * held ranges follow. Messages leave together once the current work is done, as Excel's do.
 */
export class EventBridge {
  private pending: EventMessage[] = [];
  private readonly unsubscribe: () => void;
  private open = true;

  constructor(
    private readonly host: HostSession,
    private readonly send: (messages: readonly EventMessage[]) => void,
  ) {
    this.unsubscribe = host.store.subscribe((event) => {
      host.references.follow(event);
      host.eventRanges.follow(event);
      const messages = translateEvent(event, (sheet, range) =>
        host.eventRanges.keep(new OfficeObject('Range', { sheet, range })),
      );
      for (const message of messages) this.enqueue(message);
    });
  }

  dispose(): void {
    this.open = false;
    this.unsubscribe();
  }

  private enqueue(message: EventMessage): void {
    if (!this.host.events.isRegistered(message.name, message.targetId)) return;
    if (this.pending.push(message) === 1) setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    const messages = this.pending;
    this.pending = [];
    if (this.open) this.send(messages);
  }
}

/** The six fields of a rich API message, in the order in which the client reads them. */
export function toWireMessage(message: EventMessage, id: number): readonly unknown[] {
  const eventCategory = 65536;
  const isRemoteOverride = false;
  return [
    eventCategory,
    EVENT_TYPES[message.name],
    message.targetId,
    JSON.stringify(message.payload),
    id,
    isRemoteOverride,
  ];
}
