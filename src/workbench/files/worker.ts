import { readContents, type ContentKind } from '../../hosts/xlsx/contents';
import { readLook } from '../../hosts/xlsx/look';
import { readReportSheet, readWorkbook } from '../../hosts/xlsx/read';
import { spliceWorkbook } from '../../hosts/xlsx/splice';
import { writeWorkbook } from '../../hosts/xlsx/write';
import { WorkbookFileError } from '../../ports/workbook-file';
import { WorkbookError } from '../../ports/workbook-port';
import type {
  FileAnswer,
  FileFailure,
  FileRequest,
  NewWorkbook,
  ReadAnswer,
  WriteAnswer,
} from './protocol';

/** Files are read and written beside the page, so that it stays alive however large they are. */
function answer(request: FileRequest): FileAnswer {
  try {
    return { ok: true, result: carryOut(request) };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

function carryOut(request: FileRequest): ReadAnswer | WriteAnswer | readonly ContentKind[] {
  switch (request.kind) {
    case 'read':
      return read(request.bytes);
    case 'splice':
      return spliceWorkbook(request.bytes, request.changes);
    case 'write':
      return write(request.workbook);
    case 'contents':
      return readContents(request.bytes);
  }
}

function read(bytes: Uint8Array): ReadAnswer {
  const snapshot = readWorkbook(bytes);
  const report = readReportSheet(bytes);
  return { snapshot, look: readLook(bytes), ...(report && { report }) };
}

function write({ annotation, looks, ...workbook }: NewWorkbook): WriteAnswer {
  const changes = { looks, ...(annotation && { annotation }) };
  return spliceWorkbook(writeWorkbook(workbook), changes);
}

function toFailure(error: unknown): FileFailure {
  if (error instanceof WorkbookFileError || error instanceof WorkbookError) {
    const { code, subject } = error;
    const known = { code, ...(subject !== undefined && { subject }) };
    return {
      of: error instanceof WorkbookFileError ? 'file' : 'workbook',
      ...known,
    } as FileFailure;
  }
  return { of: 'other', message: error instanceof Error ? error.message : String(error) };
}

self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  self.postMessage(answer(data));
});
