/** Ids of the ribbon's function commands, as the manifest names them. */
export const COMMAND_IDS = ['openDraft', 'checkWorkbook', 'recalculate', 'clearMarks'] as const;

export type CommandId = (typeof COMMAND_IDS)[number];

/**
 * Carries ribbon commands to the pane in the same page. A button may be pressed
 * before the pane has come up, or before the view that does the work is loaded:
 * a command then waits for its handler, and only the latest of each id is kept.
 */
export class CommandChannel {
  private readonly handlers = new Map<CommandId, () => void>();
  private readonly waiting = new Set<CommandId>();
  private observer?: (id: CommandId) => void;
  private unobserved?: CommandId;

  send(id: CommandId): void {
    if (this.observer) this.observer(id);
    else this.unobserved = id;
    const handler = this.handlers.get(id);
    if (handler) handler();
    else this.waiting.add(id);
  }

  /** Tells of every command, handled or not: the pane brings the right view to the front. */
  observe(observer: (id: CommandId) => void): () => void {
    this.observer = observer;
    if (this.unobserved) observer(this.unobserved);
    this.unobserved = undefined;
    return () => {
      if (this.observer === observer) this.observer = undefined;
    };
  }

  /** Takes over one command, at once if it is already waiting. */
  handle(id: CommandId, handler: () => void): () => void {
    this.handlers.set(id, handler);
    if (this.waiting.delete(id)) handler();
    return () => {
      if (this.handlers.get(id) === handler) this.handlers.delete(id);
    };
  }
}
