export { Pane } from './pane';
