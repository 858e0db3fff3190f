import { findOfficeCode } from './errors';

const NOT_LOADED: readonly (string | undefined)[] = ['PropertyNotLoaded', 'ValueNotLoaded'];

/**
 * What a request has brought although it broke off: the results of the actions before the
 * failure arrive. Undefined for what came after it; the proxies can only be asked by trying.
 */
export function findLoaded<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (NOT_LOADED.includes(findOfficeCode(error))) return undefined;
    throw error;
  }
}
