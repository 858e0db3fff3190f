export { BusyBar } from './busy-bar';
