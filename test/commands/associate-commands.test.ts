import { CommandChannel, associateCommands } from '../../src/commands';

type Action = (event?: { completed(): void }) => void;

interface FakeOffice {
  readonly actions: Map<string, Action>;
  shown: number;
}

function installOffice(options: {
  sharedRuntime: boolean;
  show?: () => Promise<void>;
}): FakeOffice {
  const office: FakeOffice = { actions: new Map(), shown: 0 };
  const show = options.show ?? (() => Promise.resolve());
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, action: Action) => office.actions.set(id, action) },
      addin: {
        showAsTaskpane: () => {
          office.shown += 1;
          return show();
        },
      },
      context: { requirements: { isSetSupported: () => options.sharedRuntime } },
    },
  });
  return office;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

/** Presses the ribbon button; resolves once Office has been told that the command is over. */
function press(office: FakeOffice, id: string): Promise<void> {
  return new Promise((resolve) => office.actions.get(id)!({ completed: resolve }));
}

test('every command of the ribbon is associated, reaches the pane and shows it', async () => {
  const office = installOffice({ sharedRuntime: true });
  const channel = new CommandChannel();
  const heard: string[] = [];
  channel.observe((id) => heard.push(id));
  associateCommands(channel);
  for (const id of office.actions.keys()) await press(office, id);
  expect(heard).toEqual(['openDraft', 'checkWorkbook', 'recalculate', 'clearMarks']);
  expect(office.shown).toBe(4);
});

test('without a shared runtime the command still reaches the pane', async () => {
  const office = installOffice({ sharedRuntime: false });
  const channel = new CommandChannel();
  const heard: string[] = [];
  channel.observe((id) => heard.push(id));
  associateCommands(channel);
  await press(office, 'openDraft');
  expect(heard).toEqual(['openDraft']);
  expect(office.shown).toBe(0);
});

test('a pane that cannot be shown still ends the command', async () => {
  const office = installOffice({
    sharedRuntime: true,
    show: () => Promise.reject(new Error('no window')),
  });
  associateCommands(new CommandChannel());
  await expect(press(office, 'clearMarks')).resolves.toBeUndefined();
});
