/** Bounds of a file of data. Our own packs and templates need a hundredth of them. */
export const JSON_LIMITS = {
  bytes: 2 * 1024 * 1024,
  /** Groups and lists within each other. */
  depth: 32,
} as const;
