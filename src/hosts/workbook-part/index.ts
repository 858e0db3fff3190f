export { formatWorkbookPart } from './format';
export { parseWorkbookPart } from './parse';
export { WorkbookPartError } from './problem';
export { saysNothing } from './says-nothing';
