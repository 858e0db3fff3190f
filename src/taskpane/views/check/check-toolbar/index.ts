export { CheckToolbar } from './check-toolbar';
