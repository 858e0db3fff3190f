import { letDivide } from './divider';
import { handleFiles } from './files';
import { createPane } from './pane-frame';
import { createQuestion } from './question';
import { showRibbon } from './ribbon';
import { WorkbookDesk } from './workbook-desk';
import './window';

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element with id "${id}".`);
  return element;
}

const say = (id: string) => (text: string) => {
  find(id).textContent = text;
};
const showProblem = say('problem');

const desk = new WorkbookDesk({
  container: find('grid'),
  onUnsupported: (call) => showProblem(`Bàn thử chưa mô phỏng lời gọi Excel ${call}.`),
  showStatistics: say('statistics'),
});
Object.defineProperty(window, 'workbookStore', { get: () => desk.store });
window.getExternal = () => desk.connect();

const sample = new URLSearchParams(window.location.search).get('sample') ?? undefined;
const pane = createPane(find('side'), sample);
letDivide(find('divider'), find('side'));
showRibbon(find('ribbon'), { pane, showProblem, invoke: (command) => desk.invoke(command) });
handleFiles({
  desk,
  pane,
  toolbar: find('files'),
  dropZone: find('drop'),
  ask: createQuestion(find('question') as HTMLDialogElement),
  showProblem,
  showNews: say('news'),
});
