import type { ProgrammePack } from '../../programme/packs';
import { programmeLabels } from '../layout/programme-rows';

/** Tasks that every plan gives to somebody, besides the projects. */
const TASKS = [
  'Tổng hợp, theo dõi, giám sát việc thực hiện Chương trình',
  'Thẩm định, phân bổ và hướng dẫn sử dụng kinh phí',
  'Rà soát hộ nghèo, hộ cận nghèo cuối năm',
  'Báo cáo kết quả thực hiện 6 tháng và cả năm',
];

/** The programme's projects and the usual tasks, to be cut down and filled up. */
export function assignmentRows(pack: ProgrammePack): string[] {
  return [...programmeLabels(pack), ...TASKS];
}
