import type { TestStore } from './create-univer-store';
import { createUniverStore } from './create-univer-store';

/** A new store for every test of the file; answers a way to reach the current one. */
export function useUniverStore(): () => TestStore {
  let current: TestStore | undefined;
  beforeEach(() => {
    current = createUniverStore();
  });
  afterEach(() => current?.dispose());
  return () => {
    if (!current) throw new Error('The store exists only while a test runs.');
    return current;
  };
}
