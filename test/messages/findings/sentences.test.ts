import { renderFinding } from '../../../src/messages/findings';
import type { RuleId } from '../../../src/rules';
import { ruleExamples } from '../../../src/rules/index.examples';
import { findingsOf } from '../../support/rules/test-rule';
import { PUBLISHED } from '../../engine/published-allocation';

/** The rule's own findings on one of its examples, as an official reads them. */
function readAloud(ruleId: RuleId, example: string, language: 'vi' | 'en' = 'vi'): string[][] {
  const { table } = ruleExamples[ruleId].invalid.find(({ name }) => name === example)!;
  return findingsOf(table)
    .filter((finding) => finding.ruleId === ruleId)
    .map((finding) => {
      const { title, text, explanation, suggestions } = renderFinding(finding, language);
      return [title, text, ...explanation, ...suggestions];
    });
}

describe('Vietnamese', () => {
  test('a remaining number: what stands there, what it should be, and why', () => {
    expect(
      readAloud('remaining-mismatch', 'two digits swapped in a figure typed over its formula'),
    ).toEqual([
      [
        'Số còn lại không khớp',
        'Huyện A Lưới: ô E7 ghi 2.298 hộ; 3.485 hộ − 1.196 hộ = 2.289 hộ.',
        'Ô này vốn có công thức nhưng đã bị gõ đè.',
        'Tổng cộng: ô E9 ghi 2.457 hộ; 3.675 hộ − 1.227 hộ = 2.448 hộ.',
        'Khôi phục công thức (2.289 hộ)',
      ],
    ]);
  });

  test('a rate', () => {
    expect(readAloud('rate-mismatch', '2.289 of 14.460 is 15,83%, not 15,38%')[0]).toEqual([
      'Tỷ lệ không khớp với số hộ',
      'Huyện A Lưới: ô E7 ghi 15,38%; 2.289 hộ trên 14.460 hộ là 15,83%.',
      'Ô này vốn có công thức nhưng đã bị gõ đè.',
      'Khôi phục công thức (15,83%)',
    ]);
  });

  test('a total', () => {
    expect(
      readAloud('total-mismatch', 'a typed total with two digits swapped')[0]!.slice(0, 2),
    ).toEqual([
      'Dòng tổng không khớp',
      'Tổng cộng: ô C9 (Hộ nghèo năm 2023) ghi 254 hộ; cộng các đơn vị được 245 hộ.',
    ]);
  });

  test('a total that blanks may make up', () => {
    expect(
      readAloud('total-mismatch', 'a total that one place still to be filled in may make up'),
    ).toEqual([
      [
        'Cộng chưa đủ vì còn ô trống',
        'Tổng cộng: ô C9 (Hộ nghèo năm 2023) ghi 245 hộ, các đơn vị mới cộng được 200 hộ; còn trống: C8.',
      ],
    ]);
  });

  test('two figures of which either may be wrong', () => {
    expect(
      readAloud(
        'reduction-exceeds-base',
        'one household more than there are: either figure may be wrong',
      ),
    ).toEqual([
      [
        'Số giảm lớn hơn số đầu kỳ',
        'Xã Hồng Kim: ô D7 ghi giảm 201 hộ, lớn hơn số đầu kỳ 200 hộ.',
        'Chỉ cần sửa một trong 2 ô là khớp; chưa đủ căn cứ để nói ô nào sai.',
      ],
    ]);
  });

  test('rates of different denominators, and the one that is wrong', () => {
    expect(
      readAloud(
        'implied-households-conflict',
        'a rate of near-poor households that fits 909 households, not 1000',
      )[0]!.slice(0, 3),
    ).toEqual([
      'Số hộ và tỷ lệ không cùng một mẫu số',
      'Xã Hồng Kim, năm 2023: số hộ và tỷ lệ không quy về cùng một tổng số hộ dân cư; 200 hộ chiếm 20% ứng với 1.000 hộ dân cư, nhóm còn lại ứng với 909 hộ dân cư.',
      'Nghi sai ở ô F7 (Xã Hồng Kim, Tỷ lệ hộ cận nghèo năm 2023) đang ghi 11%; mọi số sẽ khớp nếu ô này là 10,00%.',
    ]);
  });

  test('a share that no number of households gives', () => {
    expect(
      readAloud(
        'implied-households-conflict',
        'a rate that no whole number of households gives: either figure may be wrong',
      )[0]![1],
    ).toBe(
      'Xã Hồng Thủy, năm 2023: không có tổng số hộ dân cư nào để 45 hộ chiếm 9,01%. Cần xem lại số hộ hoặc tỷ lệ.',
    );
  });

  test('the rate of a total', () => {
    expect(
      readAloud(
        'implied-households-conflict',
        'digits swapped in the rate of the total: the likeliest of four ways to mend it',
      )[0]!.slice(0, 2),
    ).toEqual([
      'Tỷ lệ của dòng tổng không khớp với các đơn vị',
      'Tổng cộng, năm 2023: 245 hộ với tỷ lệ 16,43% ứng với 1.491 hộ dân cư; cộng các đơn vị được 1.499 hộ dân cư.',
    ]);
  });

  test('a text with two readings', () => {
    expect(
      readAloud('number-stored-as-text', 'a text that is 1.196 in Vietnamese and 1,196 in English'),
    ).toEqual([
      [
        'Số lưu ở dạng chữ, đọc được hai cách',
        'Huyện A Lưới: ô D7 ghi “1.196” ở dạng chữ nên Excel bỏ qua khi cộng. Có thể là 1.196 hộ hoặc 1,196 hộ; cần chọn một. Do đó kết quả ở ô D9 chưa tính số này.',
        'Sửa thành 1.196 hộ',
        'Sửa thành 1,196 hộ',
      ],
    ]);
  });

  test('a lost thousands separator', () => {
    expect(readAloud('ambiguous-thousands', '7.540, of which Excel keeps 7,54')).toEqual([
      [
        'Mất dấu phân cách hàng nghìn',
        'Tỉnh Thừa Thiên Huế: ô C7 là 7,54 hộ. Số hộ phải là số nguyên; có thể định gõ 7.540 hộ nhưng máy hiểu dấu chấm là dấu thập phân.',
        'Sửa thành 7.540 hộ',
      ],
    ]);
  });

  test('an error that cannot be undone by a formula', () => {
    expect(
      readAloud('error-value', 'an error pasted as a figure: there is no formula to give back'),
    ).toEqual([
      [
        'Ô báo lỗi',
        'Xã Hồng Thủy: ô C8 (Hộ nghèo năm 2023) hiện #N/A, nên mọi số tính từ ô này đều không có. Cần sửa công thức hoặc nhập lại số liệu.',
      ],
    ]);
  });

  test('households that grew or shrank beyond belief', () => {
    expect(
      [
        ...readAloud('household-growth-outlier', 'half as many households again within a year'),
        ...readAloud('household-growth-outlier', 'a fifth of the households gone within a year'),
      ].map(([, text]) => text),
    ).toEqual([
      'Xã Hồng Kim: theo số hộ nghèo và tỷ lệ thì tổng số hộ dân cư tăng 50,00% từ năm 2023 đến năm 2024. Cần xem lại số hộ hoặc tỷ lệ.',
      'Xã Hồng Kim: theo số hộ nghèo và tỷ lệ thì tổng số hộ dân cư giảm 20,00% từ năm 2023 đến năm 2024. Cần xem lại số hộ hoặc tỷ lệ.',
    ]);
  });

  test('the growth on which the published plan rests', () => {
    const [finding] = findingsOf(PUBLISHED);
    expect(renderFinding(finding!, 'vi').text).toBe(
      'Các tỷ lệ năm 2024 khớp với nhau nếu tổng số hộ dân cư tăng 1,20–1,29% so với năm 2023 (tính trên 10 dòng có đủ số liệu). Nên ghi rõ tổng số hộ dùng làm mẫu số.',
    );
  });
});

describe('English', () => {
  test('keeps Vietnamese names and prints figures the English way', () => {
    expect(
      readAloud(
        'remaining-mismatch',
        'two digits swapped in a figure typed over its formula',
        'en',
      )[0]!.slice(0, 3),
    ).toEqual([
      'Remaining number does not agree',
      'Huyện A Lưới: cell E7 says 2,298 households; 3,485 households − 1,196 households = 2,289 households.',
      'This cell had a formula that has been typed over.',
    ]);
  });
});
