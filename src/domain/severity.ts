/**
 * error: cannot be right; warning: should be looked at; info: worth knowing, not wrong.
 */
export type Severity = 'error' | 'warning' | 'info';
