export { ChoiceField } from './choice-field';
