export { formatWorkbookPart } from './format';
export { parseWorkbookPart } from './parse';
export { WorkbookPartError, type WorkbookPartProblem } from './problem';
