export { ErrorBoundary } from './error-boundary';
export { UnexpectedError } from './unexpected-error';
