import { toWorkbookError } from '../../../src/hosts/excel/errors';
import { WorkbookError } from '../../../src/ports/workbook-port';

describe('toWorkbookError', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['AccessDenied', 'protected'],
    ['ItemAlreadyExists', 'sheet-exists'],
    ['ItemNotFound', 'sheet-missing'],
    ['InvalidReference', 'sheet-missing'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ApiNotFound', 'unsupported'],
    ['NotImplemented', 'unsupported'],
    ['GeneralException', 'failed'],
  ])('takes %s for %s', (code, expected) => {
    const error = Object.assign(new Error('text'), { code });
    const mapped = toWorkbookError(error, 'Biểu 1');
    expect(mapped).toMatchObject({ code: expected, subject: 'Biểu 1', cause: error });
  });

  it('leaves our own errors as they are', () => {
    const error = new WorkbookError('changed-meanwhile', 'A1');
    expect(toWorkbookError(error, 'other')).toBe(error);
  });

  it.each([new TypeError('text'), 'text', null, undefined, { code: 7 }])(
    'takes anything else for a failure: %p',
    (error) => {
      expect(toWorkbookError(error)).toMatchObject({ code: 'failed', cause: error });
    },
  );
});
