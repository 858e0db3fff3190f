import { useState } from 'react';
import { useActivity } from '../../../activity/activity-context';
import type { StoreResult } from '../../../application';

interface StoredFileWords {
  readonly running: string;
  readonly done: (name: string) => string;
  readonly undo: string;
}

export interface StoredFile {
  /** What is wrong with the file that was chosen last; nothing was kept of it. */
  readonly problems: readonly string[];
  readonly store: (file: File) => void;
}

/** Keeps the definition of a chosen file in the workbook, or holds what is wrong with it. */
export function useStoredFile(
  keep: (bytes: Uint8Array) => Promise<StoreResult>,
  words: StoredFileWords,
): StoredFile {
  const activity = useActivity();
  const [problems, setProblems] = useState<readonly string[]>([]);
  return {
    problems,
    store: (file) =>
      void activity.run({
        label: words.running,
        work: async () => {
          setProblems([]);
          const result = await keep(new Uint8Array(await file.arrayBuffer()));
          if (result.ok) activity.wrote(result.undo, words.done(result.name), words.undo);
          else setProblems(result.problems);
        },
      }),
  };
}
