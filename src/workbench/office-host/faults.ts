import type { WorkbookStore } from './store';

/** What goes wrong on purpose: how tests meet the bad days of a real Excel. */
export interface Faults {
  /** Every request is refused as if the user had a cell open for editing. */
  cellEditing: boolean;
  /** Names of sheets that refuse every write, although they do not say that they are protected. */
  readonly protectedSheets: Set<string>;
  /** Limits of Excel on the web: 5 MB each. A request above it is not carried out at all. */
  requestByteLimit: number;
  /** A request whose answer is above it has been carried out all the same. */
  responseByteLimit: number;
  /** The next request fails with GeneralException after that many of its actions, once. */
  failAfterActions: number | undefined;
  /** A co-author's edits, each made just before the next request is carried out. */
  readonly remoteEdits: ((store: WorkbookStore) => void)[];
}

export function createFaults(
  limits: Partial<Pick<Faults, 'requestByteLimit' | 'responseByteLimit'>> = {},
): Faults {
  return {
    cellEditing: false,
    protectedSheets: new Set(),
    requestByteLimit: Infinity,
    responseByteLimit: Infinity,
    failAfterActions: undefined,
    remoteEdits: [],
    ...limits,
  };
}
