/** Fonts of TCVN3 (`.VnTime`) and VNI (`VNI-Times`), whose code points mean other letters. */
export function isLegacyFont(name: string): boolean {
  return /^\s*(?:\.vn|vni[- ])/i.test(name);
}
