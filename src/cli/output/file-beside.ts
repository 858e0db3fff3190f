import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Files that are not yet in their places. */
const unfinished = new Set<string>();

/**
 * Names a file beside the one that is to be written, for what is not whole yet. Until it is let go
 * of, whoever stops the command, as by Ctrl-C, leaves no such file behind.
 */
export function nameBeside(file: string): string {
  const beside = `${file}.${randomUUID()}.tmp`;
  if (unfinished.size === 0) for (const signal of SIGNALS) process.on(signal, removeAndEnd);
  unfinished.add(beside);
  return beside;
}

/** It has taken its place, or is gone. */
export function letGo(beside: string): void {
  unfinished.delete(beside);
  if (unfinished.size === 0) stopListening();
}

function removeAndEnd(signal: NodeJS.Signals): void {
  for (const file of unfinished) {
    try {
      rmSync(file, { force: true });
    } catch {
      // Nothing more can be done about it, and the others are still to go.
    }
  }
  stopListening();
  // As if nobody had listened: whoever started the command sees what ended it.
  process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, removeAndEnd);
}
