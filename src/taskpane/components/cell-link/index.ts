export { CellLink } from './cell-link';
