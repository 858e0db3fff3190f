import type { WorkbookPort } from '../ports/workbook-port';
import type { Application } from './application';

/** Fetched on first use; a fetch that failed is tried again with the next one. */
const load = () => import('./use-cases');

/** The use cases over one workbook. `today` is what forms start from. */
export function bindApplication(port: WorkbookPort, today: { readonly year: number }): Application {
  return {
    listForms: async () => (await load()).offerTemplates(today),
    listNames: async (text) => (await load()).listPlaceNames(text),
    previewTemplate: async (id, parameters) => (await load()).previewTemplate(id, parameters),
    insertTemplate: async (id, parameters) => (await load()).insertTemplate(port, id, parameters),
    insertSample: async (id) => (await load()).insertSample(port, id),

    check: async (scope) => (await load()).checkWorkbook(port, scope),
    markFindings: async (findings) => (await load()).markFindings(port, findings),
    clearMarks: () => port.clearMarks(),
    applySuggestion: async (suggestion) => (await load()).applySuggestion(port, suggestion),

    planRecalculation: async () => (await load()).planRecalculation(port),
    applyRecalculation: async (plan) => (await load()).applyRecalculation(port, plan),

    undo: (step) => port.undo(step),
    select: (place) => port.select(place),
    onChanged: (listener) => port.onChanged(listener),
  };
}
