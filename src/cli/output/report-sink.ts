import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { letGo, nameBeside } from './file-beside';

/** Where a report goes, piece by piece. */
export interface ReportSink {
  write(text: string): Promise<void>;
  /** All has been written. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** There is a file already that nobody asked to replace. */
export class FileExistsError extends Error {}

export function createStreamSink(stream: Pick<NodeJS.WriteStream, 'write'>): ReportSink {
  return {
    write: async (text) => void stream.write(text),
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}

/**
 * A file that is there whole or not at all: it is written beside its place and takes it at the end.
 * Throws FileExistsError, and what the system throws, before anything else is done.
 */
export async function createFileSink(file: string, replaces: boolean): Promise<ReportSink> {
  if (!replaces && existsSync(file)) throw new FileExistsError(file);
  const beside = nameBeside(file);
  const handle = await open(beside, 'wx').catch((error: unknown) => {
    letGo(beside);
    throw error;
  });
  const abandon = async (): Promise<void> => {
    await handle.close();
    await rm(beside, { force: true });
    letGo(beside);
  };
  return {
    write: (text) => handle.appendFile(text),
    async finish() {
      try {
        await handle.sync();
        await handle.close();
        await rename(beside, file);
        letGo(beside);
      } catch (error) {
        await abandon();
        throw error;
      }
    },
    abandon,
  };
}
