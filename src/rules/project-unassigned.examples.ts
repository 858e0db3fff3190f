import type { BudgetSketch, RuleExamples } from './rule-examples';

const LABOUR = 'Phòng LĐTBXH';

/** Who leads which project, on another sheet. */
const assignments = (...rows: readonly (readonly [string, string | null])[]): BudgetSketch => ({
  kind: 'budget',
  year: 2024,
  foreign: true,
  columns: [],
  rows: rows.map(([node]) => [node]),
  leads: rows.map(([, lead]) => lead),
});

const budget = (beside: BudgetSketch, leads?: BudgetSketch['leads']): BudgetSketch => ({
  kind: 'budget',
  year: 2024,
  foreign: true,
  columns: [{ status: 'requested' }],
  rows: [
    ['DA1', 2750],
    ['DA2', 900],
    ['DA3', 650],
    ['DA3.1', 400],
    ['DA3.2', 250],
  ],
  ...(leads && { leads }),
  beside: [beside],
});

export const examples: RuleExamples = {
  valid: [
    {
      name: 'sub-projects that are assigned with their project',
      caption: 'Tiểu dự án được phân công cùng dự án',
      table: budget(assignments(['DA1', 'Phòng KTHT'], ['DA2', LABOUR], ['DA3', LABOUR])),
    },
    {
      name: 'a project whose agency the budget itself names',
      caption: 'Biểu kinh phí tự ghi cơ quan chủ trì',
      table: budget(assignments(['DA1', 'Phòng KTHT'], ['DA3.1', LABOUR], ['DA3.2', LABOUR]), [
        null,
        LABOUR,
        null,
        null,
        null,
      ]),
    },
    {
      name: 'a table that assigns one project alone',
      caption: 'Bảng phân công của riêng một dự án',
      table: budget(assignments(['DA1', 'Phòng KTHT'])),
    },
  ],
  invalid: [
    {
      name: 'a project with money that nobody is to lead',
      caption: 'Một dự án có kinh phí mà chưa được phân công',
      table: budget(assignments(['DA1', 'Phòng KTHT'], ['DA3', LABOUR])),
      findings: [{ at: 'C8', messageId: 'missing' }],
    },
    {
      name: 'two of four: once for the budget',
      caption: 'Hai trong bốn dòng có kinh phí: báo một lần',
      table: budget(assignments(['DA2', LABOUR], ['DA3.1', LABOUR])),
      findings: [{ at: 'C7', messageId: 'missing' }],
    },
  ],
};
