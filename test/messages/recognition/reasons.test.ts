import {
  renderColumnReason,
  renderUnrecognisedReason,
} from '../../../src/messages/recognition/reasons';

test('what a column holds is known by its template, its header or a guess that is named', () => {
  expect(renderColumnReason(undefined, 'vi')).toBe('theo tên cột của mẫu biểu');
  expect(renderColumnReason('year-from-title', 'vi')).toBe('năm lấy từ tên biểu');
  expect(renderColumnReason('year-from-title', 'en')).toBe('year from the title');
});

test('figures that are left alone are so for a reason in words', () => {
  expect(renderUnrecognisedReason('no-year', 'vi')).toBe('không rõ năm nào');
  expect(renderUnrecognisedReason('no-year', 'en')).toBe('no year is stated');
});
