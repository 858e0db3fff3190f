import { COMMAND_IDS } from './command-channel';
import type { CommandChannel } from './command-channel';

/**
 * Connects the ribbon's buttons with the pane; call once, as soon as Office is there.
 * Where the Office program cannot show the pane by itself, the command still reaches it.
 */
export function associateCommands(channel: CommandChannel): void {
  for (const id of COMMAND_IDS) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      channel.send(id);
      // Office waits for every command to say that it is over, whether or not the pane could be shown
      const over = (): void => event?.completed();
      void showPane().then(over, over);
    });
  }
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))
    await Office.addin.showAsTaskpane();
}
