export { SeverityIcon } from './severity-icon';
