export { TabBar } from './tab-bar';
export type { TabItem } from './tab-bar';
