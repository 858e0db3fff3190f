export { formatWorkbookPart } from './format';
export { parseWorkbookPart } from './parse';
export { WorkbookPartError } from './problem';
