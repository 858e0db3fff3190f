import { findNode } from '../../programme/packs/find-node';
import { bareText } from '../words/remembered';
import type { BodyRow } from './body-row';

const BY_NUMBER = /du ?an|(?<![a-z])t?da ?\d/;

/**
 * The project or sub-project that a row stands for. Names without a number are looked for only
 * in tables of money: elsewhere they name other things.
 */
export function findRowNode(
  label: string,
  project: string | undefined,
  aboutMoney: boolean,
): BodyRow['node'] {
  if (!aboutMoney && !BY_NUMBER.test(bareText(label))) return undefined;
  const found = findNode(label, project === undefined ? {} : { under: project });
  return found && { code: found.code, isProject: /^DA\d+$/.test(found.code) };
}
