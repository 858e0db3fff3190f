/** Things that are written once and pointed at by their position: styles, shared texts. */
export class Pool {
  private readonly positions = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const item of first) this.positionOf(item);
  }

  positionOf(item: string): number {
    const known = this.positions.get(item);
    if (known !== undefined) return known;
    this.positions.set(item, this.positions.size);
    return this.positions.size - 1;
  }

  get items(): readonly string[] {
    return [...this.positions.keys()];
  }
}
