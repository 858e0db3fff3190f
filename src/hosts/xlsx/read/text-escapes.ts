/**
 * Characters that XML cannot hold are written `_x000D_` in texts of a workbook, and an underscore
 * that would look so as `_x005F_` (ISO/IEC 29500-1, 22.9.2.19).
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
