import type { ObjectDefinition } from '../object-model/definition';
import type { Targets } from '../object-model/targets';

/**
 * Services outside the workbook that Office.js itself reports to while it starts; nothing
 * depends on their answers.
 */
export const SERVICES: readonly string[] = [
  'Microsoft.AppRuntime.AppRuntimePersistenceService',
  'Microsoft.InternalService.AddinInternalService',
];

export const service: ObjectDefinition<Targets['Service']> = {
  methods: {
    NotifyActionHandlerReady: () => undefined,
    SetAppRuntimeStartState: () => undefined,
  },
};
