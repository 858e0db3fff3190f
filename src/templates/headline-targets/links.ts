import type { TemplateLink } from '../schema';

/** Of what each of these tables says of its whole, statement by statement. */
const fromWhole = (
  key: string,
  words: Pick<TemplateLink, 'label' | 'hint'>,
  ...partners: TemplateLink['partners']
): TemplateLink => ({ key, ...words, partners, rows: { by: 'whole' }, columns: [] });

const ADDED = {
  vi: 'Chỉ tiêu nào ghi đúng tên thì lấy từ biểu đó; danh sách chưa có chỉ tiêu nào như vậy thì được thêm đủ.',
  en: 'Indicators of the same names are taken from that table; a list without any of them gets them all.',
};

export const links: TemplateLink[] = [
  fromWhole(
    'targets',
    {
      label: {
        vi: 'Số liệu của toàn địa bàn, từ biểu chỉ tiêu',
        en: 'Figures of the whole, from a table of targets',
      },
      hint: {
        vi: 'Chỉ tiêu nào biểu đó có ở dòng tổng thì lấy từ đó; các chỉ tiêu khác tự nhập.',
        en: 'What that table states in its total row is taken from there; the rest is typed.',
      },
    },
    'target-allocation',
    'multidimensional-targets',
    'multi-year-path',
    'household-movement',
  ),
  fromWhole(
    'services',
    {
      label: {
        vi: 'Mức phấn đấu, từ biểu chỉ tiêu dịch vụ xã hội cơ bản',
        en: 'Aims, from the targets for basic services',
      },
      hint: ADDED,
    },
    'service-indicators',
  ),
  fromWhole(
    'budget',
    {
      label: { vi: 'Nhu cầu vốn, từ biểu kinh phí', en: 'Capital needed, from the budget' },
      hint: ADDED,
    },
    'project-budget',
  ),
  fromWhole(
    'execution',
    {
      label: {
        vi: 'Vốn được giao, giải ngân, từ biểu tình hình thực hiện vốn',
        en: 'Capital allocated and disbursed, from the execution of the budget',
      },
      hint: ADDED,
    },
    'budget-execution',
  ),
];
