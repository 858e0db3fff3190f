import { createRoot } from 'react-dom/client';
import { associateCommands, CommandChannel } from '../commands';
import { createExcelHost } from '../hosts/excel';
import { bindApplication } from './bind-application';
import { readOfficeEnvironment } from './environment/office-environment';
import { Pane } from './shell';

/** The oldest set of Excel functions that the product can work with. */
const REQUIRED_EXCEL_API = '1.9';

void Office.onReady(() => {
  if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_EXCEL_API)) {
    document.getElementById('unsupported')?.classList.add('shown');
    return;
  }
  const commands = new CommandChannel();
  associateCommands(commands);
  const container = document.getElementById('pane');
  if (!container) throw new Error('The page has no element with id "pane"');
  createRoot(container).render(
    <Pane
      application={bindApplication(createExcelHost(), { year: new Date().getFullYear() })}
      environment={readOfficeEnvironment()}
      commands={commands}
      sampleId={new URLSearchParams(window.location.search).get('sample') ?? undefined}
    />,
  );
});
