import { CommandChannel } from '../../src/commands';

test('a command reaches its observer and its handler', () => {
  const channel = new CommandChannel();
  const heard: string[] = [];
  channel.observe((id) => heard.push(`seen ${id}`));
  channel.handle('recalculate', () => heard.push('done'));
  channel.send('recalculate');
  expect(heard).toEqual(['seen recalculate', 'done']);
});

test('a command sent before the pane is up waits for it, once', () => {
  const channel = new CommandChannel();
  channel.send('checkWorkbook');
  channel.send('checkWorkbook');
  const heard: string[] = [];
  channel.observe((id) => heard.push(`seen ${id}`));
  channel.handle('checkWorkbook', () => heard.push('done'));
  expect(heard).toEqual(['seen checkWorkbook', 'done']);
});

test('a handler that has gone hears nothing more, and its successor does', () => {
  const channel = new CommandChannel();
  const heard: string[] = [];
  const gone = channel.handle('clearMarks', () => heard.push('first'));
  gone();
  channel.handle('clearMarks', () => heard.push('second'));
  gone();
  channel.send('clearMarks');
  expect(heard).toEqual(['second']);
});
