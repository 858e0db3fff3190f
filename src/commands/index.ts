export { associateCommands } from './associate-commands';
export { CommandChannel } from './command-channel';
export type { CommandId } from './command-channel';
