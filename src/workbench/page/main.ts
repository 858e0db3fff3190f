import { createGrid } from '../grid/create-grid';
import { createOfficeHost } from '../office-host';
import type { OfficeHost } from '../office-host';
import { letDivide } from './divider';
import { createPane } from './pane-frame';
import { showRibbon } from './ribbon';
import './window';

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element with id "${id}".`);
  return element;
}

function showProblem(problem: string): void {
  find('problem').textContent = problem;
}

const grid = createGrid(find('grid'));
window.workbookStore = grid.store;

let host: OfficeHost | undefined;
window.getExternal = () => {
  // Each load of the pane's page has a host of its own.
  host?.dispose();
  host = createOfficeHost(grid.store, {
    onUnsupported: (call) => showProblem(`Bàn thử chưa mô phỏng lời gọi Excel ${call}.`),
  });
  return host.external;
};

const sample = new URLSearchParams(window.location.search).get('sample') ?? undefined;
const pane = createPane(find('side'), sample);
letDivide(find('divider'), find('side'));
showRibbon(find('ribbon'), {
  pane,
  showProblem,
  invoke: async (command) => {
    if (!host) throw new Error('ngăn Soát Biểu chưa tải xong');
    await host.invokeCommand(command);
  },
});
grid.watchStatistics((line) => {
  find('statistics').textContent = line;
});
