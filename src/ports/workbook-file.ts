export type WorkbookFileErrorCode =
  | 'not-found'
  | 'not-permitted'
  | 'empty-file'
  | 'not-a-workbook'
  /** Excel 97–2003 (.xls). */
  | 'old-format'
  /** .xlsb */
  | 'binary-format'
  /** OpenDocument (.ods). */
  | 'open-document'
  | 'encrypted'
  | 'damaged'
  /** A document type definition: no workbook needs one, attacks do. */
  | 'document-type'
  | 'no-worksheets'
  /** Subject: the most megabytes that are read. */
  | 'file-too-large'
  /** Subject: the most parts that are read. */
  | 'too-many-parts'
  /** Unpacked, or said to be. Subject: the part. */
  | 'unpacks-too-large'
  /** Subject: the most cells that are read. */
  | 'too-many-cells'
  /** Subject: the seconds that were allowed. */
  | 'took-too-long'
  | 'out-of-memory'
  | 'failed';

/** Why a file could not be read as a workbook, by kind; the messages catalogue words it. */
export class WorkbookFileError extends Error {
  constructor(
    readonly code: WorkbookFileErrorCode,
    /** The part, limit or detail concerned, for the message. */
    readonly subject?: string,
    options?: { cause?: unknown },
  ) {
    super(subject === undefined ? code : `${code}: ${subject}`, options);
    this.name = 'WorkbookFileError';
  }
}
