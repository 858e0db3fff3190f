export { FindingCard } from './finding-card';
