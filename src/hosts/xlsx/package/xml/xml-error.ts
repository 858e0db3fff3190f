/** Not well-formed, or beyond a limit of `FileLimits`; the part's name is added where it is known. */
export class XmlError extends Error {
  constructor(
    readonly problem: 'malformed' | 'document-type',
    detail: string,
  ) {
    super(detail);
    this.name = 'XmlError';
  }
}

export function malformed(detail: string): XmlError {
  return new XmlError('malformed', detail);
}
