import { renderWorkbookError } from '../../messages/problems/workbook-errors';
import { renderWorkbookFileError } from '../../messages/problems/workbook-file-errors';
import { WorkbookFileError } from '../../ports/workbook-file';
import { WorkbookError } from '../../ports/workbook-port';
import { openFile } from '../files/open/opened-file';
import { findUnsaved } from '../files/save/find-unsaved';
import { findLosses, saveNew, saveOpened, type SavedFile } from '../files/save/save-workbook';
import { acceptDrops } from './drop-zone';
import type { Pane } from './pane-frame';
import { questionBeforeRebuilding, questionBeforeSaving } from './losses';
import type { Ask } from './question';
import type { WorkbookDesk } from './workbook-desk';

export interface FileHandling {
  readonly desk: WorkbookDesk;
  readonly pane: Pane;
  readonly toolbar: HTMLElement;
  /** Shown while a file is held over the page. */
  readonly dropZone: HTMLElement;
  readonly ask: Ask;
  /** Empty text takes the last one away. */
  readonly showProblem: (text: string) => void;
  readonly showNews: (text: string) => void;
}

const KINDS = '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opening by button or by dropping, saving, and the warning before unsaved changes are lost. */
export function handleFiles(handling: FileHandling): void {
  const { desk, toolbar, dropZone, showProblem, showNews } = handling;
  let isBusy = false;
  const carryOut = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    showProblem('');
    showNews('');
    try {
      await work();
    } catch (error) {
      showNews('');
      showProblem(wordsFor(error));
    } finally {
      isBusy = false;
    }
  };

  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = KINDS;
  chooser.hidden = true;
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    chooser.value = '';
    if (file) void carryOut(() => open(file, handling));
  });
  const opening = createButton('Mở tệp…', 'Mở một tệp .xlsx hoặc .xlsm trên máy này.');
  opening.addEventListener('click', () => chooser.click());
  const saving = createButton('Lưu .xlsx', 'Tải sổ tính về máy thành tệp .xlsx.');
  saving.addEventListener('click', () => void carryOut(() => save(handling)));
  toolbar.append(opening, saving, chooser);

  acceptDrops(dropZone, (file) => void carryOut(() => open(file, handling)));
  window.addEventListener('beforeunload', (event) => {
    if (desk.hasUnsavedChanges) event.preventDefault();
  });
}

async function open(file: File, { desk, pane, ask, showNews }: FileHandling): Promise<void> {
  const mayLose =
    !desk.hasUnsavedChanges ||
    (await ask({
      title: 'Sổ tính đang mở chưa lưu',
      text: `Mở “${file.name}” sẽ bỏ các thay đổi chưa lưu của sổ tính đang mở.`,
      yes: 'Bỏ thay đổi và mở tệp',
      no: 'Ở lại',
    }));
  if (!mayLose) return;
  showNews(`Đang mở “${file.name}”…`);
  const opened = await openFile(file);
  await desk.open(opened);
  pane.reload();
  document.title = `${opened.name} – Soát Biểu`;
  showNews(`Đã mở “${opened.name}”, ${opened.snapshot.sheets.length} trang.`);
}

const NEW_NAME = 'Sổ làm việc.xlsx';

async function save(handling: FileHandling): Promise<void> {
  const { desk, ask, showNews } = handling;
  if (desk.store.isCellEditing()) throw new WorkbookError('cell-edit-mode');
  const { saved } = desk;
  if (!saved) return finish(await saveNew(desk.rebuilt), NEW_NAME, handling);
  const { name } = saved.file;
  if (desk.isRestructured) {
    if (await ask(questionBeforeRebuilding(await findLosses(saved))))
      finish(await saveNew(desk.rebuilt), asNewName(name), handling);
    return;
  }
  const unsaved = findUnsaved(saved);
  const goesOn = unsaved.length === 0 || (await ask(questionBeforeSaving(unsaved)));
  if (!goesOn) return;
  showNews(`Đang lưu “${name}”…`);
  finish(await saveOpened(saved), name, handling);
}

function finish({ bytes, remarks }: SavedFile, name: string, handling: FileHandling): void {
  download(bytes, name);
  handling.desk.noteSaved();
  const broken = remarks.includes('signature-broken')
    ? ' Chữ ký số của tệp gốc không còn hợp lệ.'
    : '';
  handling.showNews(`Đã lưu “${name}” vào thư mục tải về.${broken}`);
}

function asNewName(name: string): string {
  return `${name.replace(/\.xls[xm]$/i, '')} (sổ mới).xlsx`;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: MEDIA_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content over by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

function createButton(label: string, tip: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.title = tip;
  return button;
}

function wordsFor(error: unknown): string {
  if (error instanceof WorkbookFileError && error.code === 'took-too-long')
    return `Đọc tệp quá ${error.subject} giây nên đã dừng. Hãy tách sổ tính rồi mở lại.`;
  if (error instanceof WorkbookFileError) return renderWorkbookFileError(error, 'vi');
  if (error instanceof WorkbookError) return renderWorkbookError(error, 'vi');
  return `Có lỗi ngoài dự kiến: ${error instanceof Error ? error.message : String(error)}.`;
}
