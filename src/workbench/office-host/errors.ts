/**
 * The error codes that Excel answers through the rich API, as far as this host uses them.
 * Source: Excel JavaScript API, "Error handling with the application-specific JavaScript APIs".
 */
export type HostErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

const STATUS: Readonly<Partial<Record<HostErrorCode, number>>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemNotFound: 404,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

/** What Excel would refuse; reaches the add-in as an OfficeExtension.Error with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }

  get httpStatus(): number {
    return STATUS[this.code] ?? 400;
  }
}

export function invalidArgument(detail?: string): HostError {
  return new HostError(
    'InvalidArgument',
    detail ?? 'The argument is invalid or missing or has an incorrect format.',
  );
}

export function dimensionMismatch(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}

export function itemAlreadyExists(): HostError {
  return new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
  );
}

/** @param member as an add-in's author would look for it, such as `Range.getSpecialCells` */
export function notImplemented(member: string): HostError {
  return new HostError(
    'NotImplemented',
    `The workbench's Excel host does not implement ${member}.`,
  );
}
