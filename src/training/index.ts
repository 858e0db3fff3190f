export type { FigureCell, MutableColumn, MutableRow, MutableTable } from './mutable-table';
export type { CellChange, Mutator } from './mutator';
export { mutators } from './mutators';
export { createRandom, type Random } from './random';
