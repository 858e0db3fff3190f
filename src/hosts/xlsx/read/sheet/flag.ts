/** An attribute of the kind xsd:boolean. */
export function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
