import { createContext, useContext, useEffect, useRef } from 'react';
import type { CommandChannel, CommandId } from '../../commands';

const CommandContext = createContext<CommandChannel | undefined>(undefined);

export const CommandProvider = CommandContext.Provider;

export function useCommandChannel(): CommandChannel {
  const channel = useContext(CommandContext);
  if (!channel) throw new Error('useCommandChannel needs a CommandProvider above it');
  return channel;
}

/** Runs the handler whenever the ribbon asks for this command while the view exists. */
export function useCommand(id: CommandId, handler: () => void): void {
  const channel = useCommandChannel();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => channel.handle(id, () => latest.current()), [channel, id]);
}
