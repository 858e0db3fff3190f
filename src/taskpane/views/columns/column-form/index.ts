export { ColumnMeaningForm } from './column-form';
export { toForm } from './form-meaning';
