import type {
  ConditionalFormatStore,
  NameStore,
  ValidationStore,
} from '../../../../src/workbench/office-host/store';
import type { DataValidation } from '../../../../src/workbench/office-host/workbook-model';
import type { MemoryBook } from './memory-book';

export function createNames(book: MemoryBook): NameStore {
  return {
    listNames: () => book.names,
    addName: (name) => {
      book.names.push(name);
    },
    updateName: (name, scope, change) => {
      book.names = book.names.map((known) =>
        known.name === name && known.scope === scope ? { ...known, ...change } : known,
      );
    },
    deleteName: (name, scope) => {
      book.names = book.names.filter((known) => known.name !== name || known.scope !== scope);
    },
  };
}

export function createConditionalFormats(book: MemoryBook): ConditionalFormatStore {
  return {
    listConditionalFormats: (id) => book.sheet(id).rules,
    addConditionalFormat: (id, rule) => {
      const added = { ...rule, id: book.nextId(), type: 'Custom' as const };
      book.sheet(id).rules.unshift(added);
      return added.id;
    },
    updateConditionalFormat: (id, ruleId, change) => {
      const sheet = book.sheet(id);
      sheet.rules = sheet.rules.map((rule) => (rule.id === ruleId ? { ...rule, ...change } : rule));
    },
    moveConditionalFormat: (id, ruleId, priority) => {
      const sheet = book.sheet(id);
      const moved = sheet.rules.filter((rule) => rule.id === ruleId);
      sheet.rules = sheet.rules.filter((rule) => rule.id !== ruleId);
      sheet.rules.splice(priority, 0, ...moved);
    },
    deleteConditionalFormat: (id, ruleId) => {
      const sheet = book.sheet(id);
      sheet.rules = sheet.rules.filter((rule) => rule.id !== ruleId);
    },
  };
}

export function createValidations(book: MemoryBook): ValidationStore {
  return {
    readValidation: (id, range) => {
      const sheet = book.sheet(id);
      const found = new Set<DataValidation | undefined>();
      const { top, left, bottom, right } = sheet.clip(range);
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          found.add(sheet.validationAt(row, column));
      if (found.size > 1) return 'mixed';
      const [only] = found;
      return only ?? 'none';
    },
    writeValidation: (id, range, validation) => {
      book.sheet(id).validations.push({ range, validation });
    },
  };
}
