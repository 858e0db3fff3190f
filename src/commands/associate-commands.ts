import { COMMAND_IDS } from './command-channel';
import type { CommandChannel } from './command-channel';

/**
 * Connects the ribbon's buttons with the pane; call once, as soon as Office is there.
 * Where the Office program cannot show the pane by itself, the command still reaches it.
 */
export function associateCommands(channel: CommandChannel): void {
  for (const id of COMMAND_IDS) {
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      try {
        channel.send(id);
        await showPane();
      } finally {
        event?.completed();
      }
    });
  }
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))
    await Office.addin.showAsTaskpane();
}
