/**
 * What a file may ask for before it is refused. The bounds are far beyond any plan and low
 * enough that nothing in a hostile file (declared sizes, counts, far cells) sets the memory used.
 */
export interface FileLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Unpacked, one entry. */
  readonly entryBytes: number;
  /** Unpacked, all entries. */
  readonly totalBytes: number;
  /** One tag, comment or section of XML, in characters. */
  readonly markupCharacters: number;
  readonly xmlDepth: number;
  /** Filled cells of all sheets together; also the most of any list that grows with them. */
  readonly cells: number;
  /** Positions in rows, empty ones between filled ones included, of all sheets together. */
  readonly positions: number;
  /** Text of formulas that stand for many cells, written out for each, all sheets together. */
  readonly expandedCharacters: number;
}

const MIB = 1024 * 1024;

export const FILE_LIMITS: FileLimits = {
  fileBytes: 50 * MIB,
  entries: 5000,
  entryBytes: 256 * MIB,
  totalBytes: 512 * MIB,
  markupCharacters: 4 * MIB,
  xmlDepth: 512,
  cells: 2_000_000,
  positions: 16_000_000,
  expandedCharacters: 100_000_000,
};
