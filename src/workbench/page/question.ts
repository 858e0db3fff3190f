export interface Question {
  readonly title: string;
  readonly text: string;
  /** Shown below the text, one a line. */
  readonly items?: readonly string[];
  readonly yes: string;
  readonly no: string;
}

/** Asks in front of everything else; resolves to whether the answer is yes. Escape is no. */
export type Ask = (question: Question) => Promise<boolean>;

export function createQuestion(dialog: HTMLDialogElement): Ask {
  return ({ title, text, items = [], yes, no }) =>
    new Promise((resolve) => {
      const heading = document.createElement('h2');
      heading.id = 'question-title';
      heading.textContent = title;
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      const list = document.createElement('ul');
      for (const item of items) list.appendChild(document.createElement('li')).textContent = item;
      const buttons = document.createElement('div');
      buttons.className = 'question-buttons';
      const answer = (label: string, value: boolean): HTMLButtonElement => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        button.addEventListener('click', () => dialog.close(value ? 'yes' : ''));
        return button;
      };
      const staying = answer(no, false);
      buttons.append(staying, answer(yes, true));
      dialog.replaceChildren(heading, paragraph, ...(items.length > 0 ? [list] : []), buttons);
      dialog.returnValue = '';
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), {
        once: true,
      });
      dialog.showModal();
      // What loses nothing is what Enter does.
      staying.focus();
    });
}
