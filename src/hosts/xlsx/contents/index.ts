export type { ContentKind } from './content-kind';
export { readContents } from './read-contents';
