import type { Pane } from './pane-frame';

interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** The function that the add-in's manifest names; absent for the button that shows the pane. */
  readonly command?: string;
}

/** The add-in's buttons as its manifest lists them for Excel's ribbon. */
const BUTTONS: readonly RibbonButton[] = [
  { label: 'Mở ngăn', tip: 'Mở ngăn Soát Biểu bên cạnh trang tính.' },
  {
    label: 'Soạn biểu',
    tip: 'Chèn một biểu mẫu kế hoạch có sẵn công thức và các phép kiểm tra.',
    command: 'openDraft',
  },
  {
    label: 'Kiểm tra',
    tip: 'Tìm số liệu không khớp trong sổ tính và chỉ ra ô có khả năng sai.',
    command: 'checkWorkbook',
  },
  {
    label: 'Tính lại',
    tip: 'Tính lại tỷ lệ, số còn lại và tổng số từ số hộ; xem trước từng ô thay đổi.',
    command: 'recalculate',
  },
  {
    label: 'Xóa dấu',
    tip: 'Xóa mọi dấu mà Soát Biểu đã đặt; số liệu và định dạng giữ nguyên.',
    command: 'clearMarks',
  },
];

export interface RibbonUse {
  readonly pane: Pane;
  /** Presses a button of the add-in the way Excel does; rejects where it fails. */
  readonly invoke: (command: string) => Promise<void>;
  /** Empty text takes the last problem away. */
  readonly showProblem: (problem: string) => void;
}

export function showRibbon(container: HTMLElement, { pane, invoke, showProblem }: RibbonUse): void {
  for (const { label, tip, command } of BUTTONS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.title = tip;
    button.addEventListener('click', () => {
      showProblem('');
      pane.open();
      if (command === undefined) return;
      invoke(command).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        showProblem(`Lệnh "${label}" không chạy được: ${reason}.`);
      });
    });
    container.append(button);
  }
}
