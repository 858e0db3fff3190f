import {
  findMarkSeverity,
  MARK_SEVERITIES,
  MARK_STYLES,
  markFormula,
} from '../../../src/hosts/mark-rules';

describe('mark rules', () => {
  it('uses the formula that every host looks for', () => {
    expect(MARK_SEVERITIES.map(markFormula)).toEqual([
      '=N("soat-bieu:error")=0',
      '=N("soat-bieu:warning")=0',
      '=N("soat-bieu:info")=0',
    ]);
  });

  it.each(MARK_SEVERITIES)('knows its own marks again: %s', (severity) => {
    expect(findMarkSeverity(markFormula(severity))).toBe(severity);
    expect(findMarkSeverity(markFormula(severity).slice(1))).toBe(severity);
    expect(findMarkSeverity(` = n( "soat-bieu:${severity}" ) = 0 `.trim())).toBe(severity);
  });

  it.each([
    '=N("soat-bieu:error")=1',
    '=AND(N("soat-bieu:error")=0,A1>0)',
    '=A1="soat-bieu:error"',
    '=N("soat-bieu:fatal")=0',
    '=TRUE',
    '',
  ])('leaves other rules alone: %s', (formula) => {
    expect(findMarkSeverity(formula)).toBeUndefined();
  });

  it('tells severities apart without colour', () => {
    const signs = MARK_SEVERITIES.map((severity) => {
      const { bold, italic, underline } = MARK_STYLES[severity];
      return `${bold} ${italic} ${underline}`;
    });
    expect(new Set(signs).size).toBe(MARK_SEVERITIES.length);
    // Bold alone cannot be seen in a bold total row.
    for (const severity of MARK_SEVERITIES) {
      const { italic, underline } = MARK_STYLES[severity];
      expect(italic || underline).toBe(true);
    }
  });

  it.each(MARK_SEVERITIES)('keeps text readable on its fill: %s', (severity) => {
    const { fill, fontColor } = MARK_STYLES[severity];
    expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.1, contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
