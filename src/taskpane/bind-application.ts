import type { WorkbookPort } from '../ports/workbook-port';
import type { Application } from './application';

/** Fetched on first use; a fetch that failed is tried again with the next one. */
const load = () => import('./use-cases');

/** The use cases over one workbook. `today` is what forms start from. */
export function bindApplication(port: WorkbookPort, today: { readonly year: number }): Application {
  return {
    listForms: async () => (await load()).offerTemplates(port, today),
    listFormsOfWorkbook: async () => (await load()).offerTemplatesOf(port, today),
    listNames: async (text) => (await load()).listPlaceNames(text),
    previewTemplate: async (id, parameters) => (await load()).previewTemplate(port, id, parameters),
    insertTemplate: async (id, parameters) => (await load()).insertTemplate(port, id, parameters),
    insertSample: async (id) => (await load()).insertSample(port, id),

    check: async (scope) => (await load()).checkWorkbook(port, scope),
    markFindings: async (findings, options) => (await load()).markFindings(port, findings, options),
    clearMarks: async (language) => (await load()).clearMarks(port, language),
    applySuggestion: async (suggestion) => (await load()).applySuggestion(port, suggestion),

    describeColumns: async () => (await load()).describeColumns(port),
    correctColumn: async (correction) => (await load()).correctColumn(port, correction),
    resetColumn: async (column) => (await load()).resetColumn(port, column),

    describeSettings: async (language) => (await load()).describeSettings(port, language),
    storePack: async (bytes, language) => (await load()).storePack(port, bytes, language),
    storeTemplate: async (bytes, language) => (await load()).storeTemplate(port, bytes, language),
    removePack: async () => (await load()).removePack(port),
    removeTemplate: async (id) => (await load()).removeTemplate(port, id),
    changeRule: async (change) => (await load()).changeRule(port, change),

    planRecalculation: async () => (await load()).planRecalculation(port),
    applyRecalculation: async (plan) => (await load()).applyRecalculation(port, plan),

    offerAllocation: async () => (await load()).offerAllocation(port),
    planAllocation: async (table, wish) => (await load()).planAllocation(table, wish),
    applyEdits: (edits) => port.applyEdits(edits),

    undo: (step) => port.undo(step),
    select: (place) => port.select(place),
    onChanged: (listener) => port.onChanged(listener),
  };
}
