import type { EventName } from './event-types';

/** Which events the add-in has asked for; the client registers each once per context. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  register(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  isRegistered(name: EventName, targetId: string): boolean {
    return (this.counts.get(`${name} ${targetId}`) ?? 0) > 0;
  }
}
