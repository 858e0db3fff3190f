import { WorkbookError, type WorkbookErrorCode } from '../../ports/workbook-port';

/**
 * What Excel's own codes mean to the person at the workbook; every other code is `failed`.
 * Source: "Error handling with the application-specific JavaScript APIs", learn.microsoft.com.
 */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected',
  ItemAlreadyExists: 'sheet-exists',
  ItemNotFound: 'sheet-missing',
  InvalidReference: 'sheet-missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  OpenWorkbookReadOnly: 'read-only',
  ReadOnly: 'read-only',
};

/** @param subject the sheet, range or name at work, for the message */
export function toWorkbookError(error: unknown, subject?: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = findOfficeCode(error);
  return new WorkbookError((code !== undefined && CODES[code]) || 'failed', subject ?? code, {
    cause: error,
  });
}

/** OfficeExtension.Error is known by its shape: the class belongs to a script loaded at run time. */
export function findOfficeCode(error: unknown): string | undefined {
  if (error instanceof WorkbookError) return findOfficeCode(error.cause);
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The member that Excel was executing, such as `Range.getMergedAreasOrNullObject`. */
export function findOfficeLocation(error: unknown): string | undefined {
  if (error instanceof WorkbookError) return findOfficeLocation(error.cause);
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return undefined;
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo))
    return undefined;
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : undefined;
}
