import { findNode, type ProgrammePack } from '../../programme/packs';
import { bareText } from '../words/remembered';
import type { BodyRow } from './body-row';

const BY_NUMBER = /du ?an|(?<![a-z])t?da ?\d/;

/** What is known of a row's surroundings. */
export interface RowContext {
  /** Names without a number are looked for only in tables of money: elsewhere they name other things. */
  readonly aboutMoney: boolean;
  /** Asked before the programmes of ours. */
  readonly pack: ProgrammePack | undefined;
}

/** The project or sub-project that a row below `project` stands for. */
export function findRowNode(
  label: string,
  project: string | undefined,
  { aboutMoney, pack }: RowContext,
): BodyRow['node'] {
  if (!aboutMoney && !BY_NUMBER.test(bareText(label))) return undefined;
  const under = project === undefined ? {} : { under: project };
  const found = (pack && findNode(label, { ...under, pack })) ?? findNode(label, under);
  return found && { code: found.code, isProject: /^DA\d+$/.test(found.code) };
}
