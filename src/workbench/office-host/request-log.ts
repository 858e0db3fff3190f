/** One ProcessQuery request, as Excel would have received it. */
export interface RequestRecord {
  /** `sync`: the add-in's own; `release`: the client gives back ranges; `start`: Office.js reports that it runs. */
  readonly kind: 'sync' | 'release' | 'start';
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Absent for success. */
  readonly errorCode?: string;
}

/** What went over the wire: the add-in's cost in round trips and bytes. */
export class RequestLog {
  private entries: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.entries.push(record);
  }

  clear(): void {
    this.entries = [];
  }

  get records(): readonly RequestRecord[] {
    return this.entries;
  }

  /** The add-in's own round trips. */
  get syncs(): readonly RequestRecord[] {
    return this.entries.filter(({ kind }) => kind === 'sync');
  }

  get requestBytes(): number {
    return this.syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  get responseBytes(): number {
    return this.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  }
}
