const SLOTS = 32;

/** Names that were just met: a sheet repeats a handful of them millions of times. */
export class RecentNames {
  private readonly names = new Array<string>(SLOTS).fill('');

  /** The name that stands there, without making a new string of it each time. */
  take(source: string, start: number, end: number): string {
    const length = end - start;
    const slot = (source.charCodeAt(start) + length) % SLOTS;
    const recent = this.names[slot]!;
    if (recent.length === length && source.startsWith(recent, start)) return recent;
    const name = source.slice(start, end);
    this.names[slot] = name;
    return name;
  }
}
