export { toFormValues, toRawParameters } from './form-values';
export type { FormValues } from './form-values';
export { ParameterForm } from './parameter-form';
