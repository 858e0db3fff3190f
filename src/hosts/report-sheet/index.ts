export * from './layout';
export { freeSheetName } from './free-sheet-name';
export { readReport } from './read-report';
export { widthInCharacters, widthInPoints } from './column-widths';
export { wrappedLines } from './wrapped-lines';
