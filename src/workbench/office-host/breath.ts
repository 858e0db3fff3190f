/**
 * Long work on the page's one thread lets it draw and hear the person in between: whoever does
 * the work takes a breath wherever it may be interrupted.
 */
export class Breath {
  private last = performance.now();

  /** @param everyMs how long the page may go without one */
  constructor(private readonly everyMs: number) {}

  /** Resolves at once unless one is due. */
  async take(): Promise<void> {
    if (performance.now() - this.last < this.everyMs) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.last = performance.now();
  }
}
