import { act, render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { CommandChannel } from '../../../src/commands';
import type { PaneEnvironment } from '../../../src/taskpane/environment/pane-environment';
import { createStoredPreferences } from '../../../src/taskpane/environment/stored-preferences';
import { Pane } from '../../../src/taskpane/shell';
import { FakeApplication } from './fake-application';

// the whole pane in jsdom is slow on a busy machine, and nothing here waits for real time
jest.setTimeout(30_000);

export interface RenderedPane {
  readonly application: FakeApplication;
  readonly commands: CommandChannel;
  readonly user: UserEvent;
  readonly container: HTMLElement;
  /** Plays an edit in the workbook that the pane did not make. */
  readonly edit: () => void;
  /** Lets fake time pass, and whatever it sets off finish. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

export interface PaneOptions {
  readonly application?: FakeApplication;
  readonly environment?: Partial<PaneEnvironment>;
  readonly sampleId?: string;
}

/** The whole pane over a fake workbook, in Vietnamese, under fake timers. */
export function renderPane(options: PaneOptions = {}): RenderedPane {
  const application = options.application ?? new FakeApplication();
  const commands = new CommandChannel();
  const environment: PaneEnvironment = {
    hostLanguage: 'vi',
    colorScheme: 'light',
    preferences: createStoredPreferences(undefined),
    ...options.environment,
  };
  const pass = async (milliseconds: number): Promise<void> => {
    await act(() => jest.advanceTimersByTimeAsync(milliseconds));
  };
  const { container } = render(
    <Pane
      application={application}
      environment={environment}
      commands={commands}
      sampleId={options.sampleId}
    />,
  );
  const user = userEvent.setup({
    advanceTimers: (ms) => jest.advanceTimersByTimeAsync(ms),
    // asking jsdom for the computed style of every ancestor takes most of a test's time
    pointerEventsCheck: PointerEventsCheckLevel.Never,
  });
  const edit = (): void => act(() => application.changed());
  return { application, commands, user, container, edit, pass };
}
