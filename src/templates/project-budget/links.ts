import type { TemplateLink } from '../schema';
import { columns } from './columns';

/** Activities of that name below a project take the works of its code, capital by capital and source by source. */
export const links: TemplateLink[] = [
  {
    key: 'works',
    label: { vi: 'Vốn các công trình, từ danh mục', en: 'Capital of works, from their list' },
    hint: {
      vi: 'Dưới mỗi dự án có công trình sẽ thêm dòng “Công trình theo danh mục”, cộng vốn trong năm theo mã dự án.',
      en: 'A line below each project that has works adds up their capital of the year, by the project’s code.',
    },
    partners: ['works-list'],
    yearOffset: 0,
    rows: { by: 'activity', name: 'Công trình theo danh mục', match: 'project' },
    columns: columns.map(({ key }) => ({ column: key, take: { kind: 'figure', of: key } })),
  },
];
