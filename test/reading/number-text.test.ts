import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import { printNumber, printPercent, printRange } from '../../src/reading/format-number';
import type { Locale } from '../../src/reading/locale';
import { isAmbiguous, parseNumberText } from '../../src/reading/number-text';
import type { NumberReading, NumberText, WrittenNumber } from '../../src/reading/number-text';
import { planPhrases } from './plan-phrases.fixture';

function parsed(text: string, locale?: Locale): WrittenNumber {
  const result = parseNumberText(text, locale);
  if (result.kind !== 'number') throw new Error(`${text} is ${result.kind}`);
  return result;
}

/** In the notation of the fixture. */
function show(reading: NumberReading): string {
  switch (reading.kind) {
    case 'value':
      return reading.value.toString();
    case 'range':
      return `${reading.low.value}..${reading.high.open ? '<' : ''}${reading.high.value}`;
    case 'bound':
      return reading.low
        ? `>${reading.low.open ? '' : '='}${reading.low.value}`
        : `<${reading.high.open ? '' : '='}${reading.high.value}`;
  }
}

const shown = (text: string, locale?: Locale) => parsed(text, locale).readings.map(show);

describe('figures of published plans', () => {
  it.each(planPhrases)('$plan: $text', ({ text, read }) => {
    const result = parseNumberText(text);
    if (read === 'not-number') {
      expect(result).toEqual({ kind: 'not-number', digits: /\d/.test(text) });
      return;
    }
    if (result.kind !== 'number') throw new Error(`${text} is ${result.kind}`);
    expect(result.readings.map(show)).toEqual([
      read.number,
      ...(read.english ? [read.english] : []),
    ]);
    expect(result.readings.map(({ locale }) => locale)).toEqual(
      read.english ? ['vi-VN', 'en-US'] : [read.only ?? 'either'],
    );
    expect(result.unit).toBe(read.unit);
    expect(result.per).toBe(read.per);
    expect(result.percent).toBe(read.unit === 'percent');
    expect(result.approximate).toBe(read.approximate ?? false);
    expect(result.change).toBe(read.change);
    expect(result.bracketed).toBe(read.bracketed ?? false);
    expect(result.lookalikes).toBe(false);
  });
});

describe('words and signs', () => {
  it.each([
    ['≥ 95%', '>=95'],
    ['>=95', '>=95'],
    ['> 95', '>95'],
    ['≤5', '<=5'],
    ['< 0,5 %', '<0.5'],
    ['không quá 3 lần', '<=3'],
    ['tối đa 50 triệu đồng', '<=50'],
    ['chưa đến 100 hộ', '<100'],
    ['5% trở xuống', '<=5'],
    ['TỪ 0,5% TRỞ LÊN', '>=0.5'],
    ['từ 3 đến 5%', '3..5'],
    ['3% - 5%', '3..5'],
    ['65–70', '65..70'],
    ['85-70', '70..85'],
    ['1,5 ÷ 2', '1.5..2'],
    ['6–8%/năm', '6..8'],
    ['từ 3% đến dưới 5%', '3..<5'],
    ['-1,5', '-1.5'],
    ['−1,5', '-1.5'],
    ['+1,5', '1.5'],
    ['-0,050 đến -0,007%', '-0.050..-0.007'],
    ['\u00a01\u2009234\u202f567 ', '1234567'],
    ['１２，５％', '12.5'],
    ['1.234,5 tr.đ', '1234.5'],
    ['74 tỉ đồng', '74'],
    ['giảm 1,5 điểm %', '1.5'],
    ['1,5 điểm phần trăm', '1.5'],
    ['1.234.567', '1234567'],
    ['1,234,567.8', '1234567.8'],
    ['0.650', '0.650'],
    ['0,650', '0.650'],
    ['ước đạt trên 95%', '>95'],
    ['kho\u0061\u0309ng 5,5 h\u006f\u0323\u0302', '5.5'],
    ['7.54O,5', '7540.5'],
    ['12,З%', '12.3'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('keeps both ends of a fraction of money per head', () => {
    expect(parsed('1,5 triệu đồng/người/tháng')).toMatchObject({
      unit: 'millionVnd',
      unitWords: 'triệu đồng',
      per: 'người/tháng',
    });
  });

  it('tells that letters stood for digits, or came from another keyboard', () => {
    expect(parsed('7.54O,5').lookalikes).toBe(true);
    expect(parsed('12 h\u043e\u0323\u0302').lookalikes).toBe(true);
    expect(parsed('12 hộ').lookalikes).toBe(false);
  });

  it('reads a number in brackets as written, and says so', () => {
    const number = parsed('(1.234,5)');
    expect(number.bracketed).toBe(true);
    expect(number.readings.map(show)).toEqual(['1234.5']);
    expect(shown('(-5)')).toEqual(['-5']);
  });

  it('"khoảng" is noted and widens nothing', () => {
    expect(parsed('khoảng 12,5%')).toMatchObject({
      approximate: true,
      readings: [{ kind: 'value' }],
    });
  });

  it.each<[NumberText['kind'], string[]]>([
    ['blank', ['', ' ', '\u00a0\t\n', '\u200b']],
    ['nil', ['-', '–', '—', ' − ']],
    ['missing', ['…', '...', '. . .'.replace(/ /g, ''), '……', '.... hộ', '…%']],
    ['not-applicable', ['x', 'X', 'х', '\uff58']],
  ])('%s', (kind, texts) => {
    expect(texts.map((text) => parseNumberText(text).kind)).toEqual(texts.map(() => kind));
  });

  it.each([
    ...['01/2024', '12/5/2023', '12-5-2023', '05-2024', 'III', '3a', 'Dự án 1', 'DA1', 'Quý 4'],
    ...['1.', '7.', '1)', '1.2.3', '12.34.56', '1,23,456', '1.234,5,6', '01.234,5', '.5', '5,'],
    ...['1.234 567', '- 5', '5 6', '1 + 2', '7:30', '50%/2', '3% - 5', '100 hộ - 5%', '1.5e3'],
    ...['Bình quân 1 hộ', 'Bình quân\n1 khẩu', 'trung bình 1 xã'],
    ...['trên dưới 5', 'trên 5-7', 'dưới 5 trở lên', 'từ 5', 'từ', '%', '5 hộ nghèo cả nước'],
    ...[
      'từ 5% đến dưới 3%',
      `${'7'.repeat(121)}`,
      '1.000,5-2.5',
      'giảm tăng 5',
      'H2O',
      'O',
      '2021 – 2025',
      '1-2024',
      '(5',
      '5)',
      'x5',
      '5x',
      '①',
    ],
  ])('%j is no number', (text) => {
    expect(parseNumberText(text).kind).toBe('not-number');
  });
});

describe('two readings', () => {
  it('reports both, its own context first', () => {
    expect(shown('1.234')).toEqual(['1234', '1.234']);
    expect(shown('1.234', 'en-US')).toEqual(['1.234', '1234']);
    expect(shown('2,270')).toEqual(['2.270', '2270']);
    expect(shown('2,270 - 3,5')).toEqual(['2.270..3.5']);
  });

  /** A judge that cuts the text up instead of matching it. */
  function judge(text: string, group: string, point: string): Decimal | undefined {
    const [whole = '', fraction, ...more] = text.split(point);
    if (more.length > 0 || fraction === '' || (fraction !== undefined && /\D/.test(fraction)))
      return undefined;
    const separators = new Set([...whole].filter((sign) => !/\d/.test(sign)));
    if (separators.size > 1) return undefined;
    const [separator] = separators;
    if (separator !== undefined && separator !== group && separator !== ' ') return undefined;
    const [first = '', ...groups] = separator === undefined ? [whole] : whole.split(separator);
    if (first === '' || groups.some((digits) => digits.length !== 3)) return undefined;
    if (groups.length > 0 && (first.length > 3 || first.startsWith('0'))) return undefined;
    return Decimal.parse(first + groups.join('') + (fraction === undefined ? '' : `.${fraction}`));
  }

  const digits = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
  const numerals = fc
    .tuple(
      digits(1, 4),
      fc.array(fc.tuple(fc.constantFrom('.', ',', ' '), fc.oneof(digits(3, 3), digits(1, 4))), {
        maxLength: 3,
      }),
    )
    .map(([first, rest]) => first + rest.flat().join(''));

  it('is ambiguous iff both punctuations accept it and disagree', () => {
    fc.assert(
      fc.property(numerals, fc.constantFrom<Locale>('vi-VN', 'en-US'), (text, locale) => {
        const vietnamese = judge(text, '.', ',');
        const english = judge(text, ',', '.');
        const result = parseNumberText(text, locale);
        if (!vietnamese && !english) {
          expect(result.kind).toBe('not-number');
          return;
        }
        if (result.kind !== 'number') throw new Error(`${text} is ${result.kind}`);
        const differ = !!vietnamese && !!english && !vietnamese.equals(english);
        expect(isAmbiguous(result)).toBe(differ);
        const preferred = locale === 'vi-VN' ? (vietnamese ?? english) : (english ?? vietnamese);
        expect(show(result.readings[0])).toBe(preferred?.toString());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('laws', () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 8 }))
    .map(([coefficient, scale]) => Decimal.of(coefficient, scale));
  const languages = fc.constantFrom<['vi' | 'en', Locale]>(['vi', 'vi-VN'], ['en', 'en-US']);

  it('reads back what is printed, decimals included', () => {
    fc.assert(
      fc.property(decimals, languages, (value, [language, locale]) => {
        const [plain] = parsed(printNumber(value, language), locale).readings;
        expect(show(plain)).toBe(value.toString());
        const percent = parsed(printPercent(value, language), locale);
        expect(show(percent.readings[0])).toBe(value.toString());
        expect(percent.percent).toBe(true);
      }),
    );
  });

  it('reads back printed ranges', () => {
    fc.assert(
      fc.property(decimals, decimals, languages, (one, other, [language, locale]) => {
        const [low, high] = other.lessThan(one) ? [other, one] : [one, other];
        const text = `${printRange(low, high, language)}%`;
        expect(show(parsed(text, locale).readings[0])).toBe(`${low}..${high}`);
      }),
    );
  });

  it('reads no number from any text without digits, and never throws', () => {
    const signs = fc.string({ unit: fc.constantFrom(...' -–…..%xX()≥<từđếnhộđ') });
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), signs),
        (text) => {
          const result = parseNumberText(text);
          if (!/[0-9０-９]/.test(text)) expect(result.kind).not.toBe('number');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never throws on figures run through one another, and reads them the same in any space', () => {
    const pieces = fc.constantFrom(
      ...[
        'từ ',
        'trên ',
        'khoảng ',
        '1',
        '12',
        '.',
        ',',
        '345',
        ' ',
        '-',
        '–',
        ' đến ',
        '%',
        ' hộ',
      ],
      ...[' triệu đồng', '/xã', ' trở lên', '(', ')', 'O', '\u00a0', '…', 'x', 'điểm %'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        const spaced = text.replace(/ /g, '\u00a0');
        expect(parseNumberText(` ${spaced} `)).toEqual(parseNumberText(text));
      }),
      { numRuns: 2000 },
    );
  });
});
