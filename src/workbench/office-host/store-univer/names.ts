import type { IMutationInfo } from '@univerjs/core';
import { generateRandomId } from '@univerjs/core';
import type {
  IDefinedNamesServiceParam,
  ISetDefinedNameMutationParam,
} from '@univerjs/engine-formula';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { findPlace } from '../../../domain/address';
import { itemNotFound } from '../errors';
import type { NameStore } from '../store';
import type { DefinedName, SheetId } from '../workbook-model';
import type { UniverContext } from './univer-context';

/**
 * Straight through the mutations: Univer's builder refuses a name that another sheet has,
 * which Excel allows. Formulas find a name without asking for its sheet, so formulas of a
 * workbook with such names use addresses.
 */
export function createNameStore(context: UniverContext): NameStore {
  return {
    listNames: () => paramsOf(context).map(toDefinedName),

    addName(name) {
      const param = toParam(context, generateRandomId(), name);
      context.journal.run({ redos: [setting(param)], undos: [removing(param)] });
    },

    updateName(name, scope, change) {
      const before = { ...findParam(context, name, scope), unitId: context.unitId };
      const after = toParam(context, before.id, { ...toDefinedName(before), ...change });
      context.journal.run({ redos: [setting(after)], undos: [setting(before)] });
    },

    deleteName(name, scope) {
      const param = { ...findParam(context, name, scope), unitId: context.unitId };
      context.journal.run({ redos: [removing(param)], undos: [setting(param)] });
    },
  };
}

/** The sheet's own names, as the mutations want them. */
export function sheetNameParams(
  context: UniverContext,
  sheet: SheetId,
): ISetDefinedNameMutationParam[] {
  return paramsOf(context)
    .filter((param) => param.localSheetId === sheet)
    .map((param) => ({ ...param, unitId: context.unitId }));
}

export function setting(params: ISetDefinedNameMutationParam): IMutationInfo {
  return { id: SetDefinedNameMutation.id, params: { ...params } };
}

export function removing(params: ISetDefinedNameMutationParam): IMutationInfo {
  return { id: RemoveDefinedNameMutation.id, params: { ...params } };
}

function paramsOf(context: UniverContext): IDefinedNamesServiceParam[] {
  const names = context.injector.get(IDefinedNamesService);
  return Object.values(names.getDefinedNameMap(context.unitId) ?? {});
}

function findParam(
  context: UniverContext,
  name: string,
  scope: SheetId | undefined,
): IDefinedNamesServiceParam {
  const found = paramsOf(context).find(
    (param) => param.name.toLowerCase() === name.toLowerCase() && scopeOf(param) === scope,
  );
  if (!found) throw itemNotFound();
  return found;
}

function scopeOf({ localSheetId }: IDefinedNamesServiceParam): SheetId | undefined {
  return localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId;
}

function toDefinedName(param: IDefinedNamesServiceParam): DefinedName {
  const { name, formulaOrRefString: reference, comment, hidden } = param;
  const scope = scopeOf(param);
  return {
    name,
    ...(scope === undefined ? {} : { scope }),
    reference: reference.startsWith('=') ? reference : `=${reference}`,
    comment: comment ?? '',
    visible: hidden !== true,
  };
}

/** Univer keeps references without the equals sign, formulas with it. */
function toParam(
  context: UniverContext,
  id: string,
  { name, scope, reference, comment, visible }: DefinedName,
): ISetDefinedNameMutationParam {
  return {
    unitId: context.unitId,
    id,
    name,
    formulaOrRefString:
      findPlace(reference) === undefined ? reference : reference.replace(/^=/, ''),
    comment,
    hidden: !visible,
    localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
}
