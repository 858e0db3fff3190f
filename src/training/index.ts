export type { FigureCell, MutableTable } from './mutable-table';
export type { CellChange } from './mutator';
export { mutators } from './mutators';
export { createRandom, type Random } from './random';
