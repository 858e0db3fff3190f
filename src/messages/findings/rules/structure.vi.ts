import type { RuleCatalogue } from '../catalogue';

export const structure = {
  'formula-inconsistent': {
    cell: {
      title: 'Công thức khác với cả cột',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) tính theo “${f.text('formula')}”, còn các dòng khác của cột tính theo “${f.text('expected')}”. Cần dùng cùng công thức, trừ khi có chủ ý.`,
    },
    cells: {
      title: 'Công thức khác với cả cột',
      text: (f) =>
        `Các ô ${f.cell('place')} (${f.text('column')}) tính theo “${f.text('formula')}”, còn các dòng khác của cột tính theo “${f.text('expected')}”. Cần dùng cùng công thức, trừ khi có chủ ý.`,
    },
  },
  'sum-range-short': {
    missing: {
      title: 'Công thức cộng bỏ sót dòng',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('cells')} tính theo “${f.text('formula')}”, không cộng ${f.cell('rows')}. Cần mở rộng vùng cộng để số tổng không thiếu khi các dòng này thay đổi.`,
    },
    repeated: {
      title: 'Công thức cộng tính một dòng hai lần',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('cells')} tính theo “${f.text('formula')}”, cộng hai lần ${f.cell('rows')}. Mỗi dòng chỉ được cộng một lần, riêng lẻ hoặc qua dòng cộng của nhóm.`,
    },
    strange: {
      title: 'Công thức cộng lấn sang dòng khác',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('cells')} tính theo “${f.text('formula')}”, cộng cả ${f.cell('rows')} là ô không thuộc tổng này. Cần thu lại vùng cộng.`,
    },
  },
  'stale-value': {
    stale: {
      title: 'Kết quả công thức chưa được tính lại',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) đang lưu ${f.figure('actual')}, trong khi công thức cho ${f.figure('expected')}.` +
        (f.has('count') ? ` Cả bảng có ${f.figure('count')} ô như vậy: ${f.cell('cells')}.` : '') +
        ' Cần mở tệp bằng Excel để tính lại (F9) rồi lưu.',
    },
    uncached: {
      title: 'Công thức chưa tính',
      text: (f) =>
        `${f.figure('count')} ô có công thức nhưng tệp chưa lưu kết quả (chưa tính): ${f.cell('cells')}. Cần mở tệp bằng Excel rồi lưu lại để kiểm tra được.`,
    },
  },
  'external-link': {
    linked: {
      title: 'Số liệu lấy từ tệp khác',
      text: (f) =>
        `${f.figure('count')} ô lấy số từ tệp “${f.text('files')}”: ${f.cell('cells')}. Số này không tự cập nhật và mất khi gửi tệp đi; nên dán thành giá trị hoặc chép bảng nguồn vào cùng tệp.`,
    },
    lost: {
      title: 'Công thức mất ô tham chiếu',
      text: (f) =>
        `Công thức ở ô ${f.cell('cells')} có #REF!: ô được tham chiếu đã bị xóa nhưng kết quả vẫn hiện như bình thường. Cần sửa lại công thức.`,
    },
  },
  'hidden-row-in-total': {
    counted: {
      title: 'Dòng ẩn nằm trong tổng',
      text: (f) =>
        `${f.text('unit')}: đang cộng cả dòng bị ẩn ${f.text('rows')} (${f.text('names')}). Cần hiện dòng này, hoặc bỏ khỏi tổng nếu không thuộc bảng.`,
    },
  },
  'row-numbering': {
    gap: {
      title: 'Số thứ tự bị nhảy',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi số thứ tự “${f.text('found')}” ngay sau “${f.text('before')}”.` +
        (f.has('others') ? ` Xem thêm ${f.cell('others')}.` : '') +
        ' Cần kiểm tra xem có thiếu dòng không.',
    },
    repeated: {
      title: 'Số thứ tự bị trùng',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi lại số thứ tự “${f.text('found')}” của dòng trên.` +
        (f.has('others') ? ` Xem thêm ${f.cell('others')}.` : '') +
        ' Cần kiểm tra xem có chép thừa dòng không.',
    },
    'out-of-order': {
      title: 'Số thứ tự không theo thứ tự',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi số thứ tự “${f.text('found')}” sau “${f.text('before')}” mà không có phần mới.` +
        (f.has('others') ? ` Xem thêm ${f.cell('others')}.` : ''),
    },
  },
  'template-changed': {
    columns: {
      title: 'Biểu mẫu đã bị sửa cột',
      text: (f) =>
        `Không còn tìm thấy cột “${f.text('columns')}” của biểu mẫu (cột hoặc tên vùng đã bị xóa), nên các quan hệ qua cột này không được kiểm tra.`,
    },
    rows: {
      title: 'Biểu mẫu đã bị sửa dòng',
      text: (f) =>
        `Dòng đầu hoặc dòng cuối của biểu mẫu ở ô ${f.cell('place')} đã bị xóa; phạm vi bảng được đoán theo các cột còn lại. Cần kiểm tra xem đủ dòng chưa.`,
    },
  },
  'missing-unit': {
    missing: {
      title: 'Biểu thiếu đơn vị',
      text: (f) =>
        `Danh sách ở ô ${f.cell('place')} thiếu ${f.figure('count')} đơn vị so với ${f.has('otherSheet') ? `trang “${f.text('otherSheet')}”` : 'danh sách của địa bàn'}: ${f.text('names')}. Cần bổ sung dòng, hoặc bỏ ở danh sách kia nếu không thuộc địa bàn.`,
    },
  },
  'deadline-order': {
    turned: {
      title: 'Thời hạn kết thúc trước khi bắt đầu',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('text')}”, mốc sau sớm hơn mốc trước. Cần kiểm tra lại ngày tháng.`,
    },
    descending: {
      title: 'Các mốc thời gian ghi ngược thứ tự',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('text')}”, mốc sau sớm hơn mốc trước. Cần kiểm tra lại thứ tự.`,
    },
    'after-whole': {
      title: 'Việc thành phần có hạn sau việc lớn',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('text')}”, sau hạn “${f.text('wholeText')}” của ${f.text('whole')}. Cần thống nhất hai thời hạn.`,
    },
  },
  'lead-agency-missing': {
    missing: {
      title: 'Chưa ghi cơ quan chủ trì',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) để trống.` +
        (f.has('others') ? ` Còn trống ở ${f.cell('others')}.` : '') +
        ' Cần ghi rõ một cơ quan chịu trách nhiệm.',
    },
  },
  'project-unassigned': {
    missing: {
      title: 'Dự án chưa được phân công',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} có kinh phí, nhưng trang “${f.text('otherSheet')}” chưa phân công cơ quan chủ trì.` +
        (f.has('others') ? ` Cũng vậy ở ${f.cell('others')}.` : '') +
        ' Cần thêm dòng phân công cho dự án này.',
    },
  },
  'lead-agency-duplicate': {
    'two-leads': {
      title: 'Hai cơ quan cùng chủ trì',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('lead')}”. Nên ghi một cơ quan chủ trì, các cơ quan khác ghi ở cột phối hợp.`,
    },
    'other-lead': {
      title: 'Cơ quan chủ trì không thống nhất',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('lead')}”, còn trang “${f.text('otherSheet')}”, ô ${f.cell('otherCell')} ghi “${f.text('other')}”. Cần thống nhất một cơ quan chủ trì.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
