import { formatCount } from '../figures';

const count = (value: number): string => formatCount(value, 'vi');

/** Words of the view in which a target is spread over places. */
export const allocate = {
  intro:
    'Chia chỉ tiêu chung cho các đơn vị theo tỷ trọng; số hộ nguyên, cộng lại đúng bằng chỉ tiêu.',
  read: 'Đọc biểu trên trang đang mở',
  readAgain: 'Đọc lại biểu',
  reading: 'Đang đọc biểu…',
  nothing: 'Trang đang mở chưa có biểu để phân bổ',
  nothingDetail:
    'Cần một biểu có ít nhất hai đơn vị và một cột chỉ tiêu nhập tay: số giảm, số kế hoạch hoặc số được giao. Mở trang có biểu rồi đọc lại.',
  table: 'Biểu',
  tableAt: (range: string): string => `Biểu ${range}`,
  column: 'Ghi vào cột',
  target: 'Chỉ tiêu chung',
  targetMissing: 'Ghi chỉ tiêu chung bằng số, ví dụ 1.595.',
  weight: 'Chia theo tỷ trọng của',
  cap: 'Không vượt quá',
  noCap: '(không giới hạn)',
  places: (n: number): string => `${count(n)} đơn vị`,
  placesHint: 'Mở từng đơn vị để giữ nguyên số đang có, hoặc ghi số tối thiểu, tối đa.',
  keep: 'Giữ nguyên số đang có',
  floor: 'Tối thiểu',
  most: 'Tối đa',
  notWhole: 'Ghi số nguyên, ví dụ 120.',
  current: (figure: string): string => `đang có ${figure}`,
  blank: 'đang trống',
  constrained: 'có giới hạn riêng',
  more: (n: number): string => `Hiện thêm ${count(n)} đơn vị`,
  plan: 'Xem trước phân bổ',
  planning: 'Đang phân bổ…',
  problems: 'Chưa phân bổ được',
  preview: (n: number): string => `Phân bổ ${count(n)} ô`,
  unchanged: 'Mọi ô đã đúng với phân bổ này.',
  apply: (n: number): string => `Ghi ${count(n)} ô`,
  applying: 'Đang ghi phân bổ…',
  applied: (n: number): string => `Đã ghi phân bổ vào ${count(n)} ô`,
  appliedUndo: 'phân bổ chỉ tiêu',
  where: 'Ô',
  before: 'Đang có',
  after: 'Phân bổ',
  empty: '(trống)',
  held: { floor: 'ở mức tối thiểu', cap: 'ở mức tối đa', lock: 'giữ nguyên' },
};
