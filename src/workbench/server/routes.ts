import { findFile, readBytes } from './static-files';
import type { Mount } from './static-files';
import { SEAM_PATH, SEAM_SCRIPT, substituteForWorkbench } from './substitute-for-workbench';
import type { Answer, Route } from './respond';

/** Absolute paths of what the workbench is put together from. */
export interface WorkbenchFolders {
  /** The built page with the grid. */
  readonly workbench: string;
  /** The production bundle of the pane. */
  readonly pane: string;
  /** `dist` of the package @microsoft/office-js. */
  readonly officeJs: string;
}

const PANE_PREFIX = '/addin/';

/** The workbench at `/`, the pane at `/addin/`, Office.js at `/office-js/`. */
export function createWorkbenchRoute(folders: WorkbenchFolders): Route {
  const mounts: readonly Mount[] = [
    { prefix: '/', folder: folders.workbench },
    { prefix: PANE_PREFIX, folder: folders.pane },
    { prefix: '/office-js/', folder: folders.officeJs },
  ];
  return async (pathname) => {
    if (pathname === SEAM_PATH) return { status: 200, type: SEAM_PATH, body: SEAM_SCRIPT };
    const answer = await readAnswer(mounts, pathname);
    const isPanePage = pathname.startsWith(PANE_PREFIX) && answer?.type.endsWith('taskpane.html');
    return answer !== undefined && isPanePage === true
      ? { ...answer, body: substituteForWorkbench(answer.body.toString()) }
      : answer;
  };
}

/** The pane alone, as it is. */
export function createPaneRoute(folder: string): Route {
  return (pathname) => readAnswer([{ prefix: '/', folder }], pathname);
}

async function readAnswer(mounts: readonly Mount[], pathname: string): Promise<Answer | undefined> {
  const file = await findFile(mounts, pathname);
  return file === undefined ? undefined : { status: 200, type: file, body: await readBytes(file) };
}
