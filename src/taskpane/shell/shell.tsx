import { useCallback, useEffect, useState } from 'react';
import { BusyBar } from '../components/busy-bar';
import { NewsBar } from '../components/news-bar';
import { SpokenTitle } from '../components/spoken';
import { useCommandChannel } from '../context/command-context';
import { useMessages } from '../context/language-context';
import { AllocateView } from '../views/allocate/allocate-view';
import { CheckView } from '../views/check/check-view';
import { DraftView } from '../views/draft/draft-view';
import { RecalculateView } from '../views/recalculate/recalculate-view';
import { SettingsView } from '../views/settings/settings-view';
import { useStyles } from './shell.styles';
import type { LanguageChoice } from './use-language-choice';
import { useSample } from './use-sample';
import { ViewPanel } from './view-panel';
import { ViewBar } from './view-bar';
import { VIEW_OF_COMMAND, panelId } from './views';
import type { ViewId } from './views';

export interface ShellProps {
  readonly languageChoice: LanguageChoice;
  /** A sample to open at the start. */
  readonly sampleId: string | undefined;
}

/** The frame around the views: tabs, news, and which view is in front. */
export function Shell({ languageChoice, sampleId }: ShellProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const channel = useCommandChannel();
  const [view, setView] = useState<ViewId>('draft');
  const openDraft = useCallback(() => setView('draft'), []);
  const openCheck = useCallback(() => setView('check'), []);
  useSample(sampleId, openCheck);
  useEffect(
    () =>
      channel.observe((command) => {
        const next = VIEW_OF_COMMAND[command];
        setView(next);
        // the ribbon had the keyboard: bring it to what the command is about
        requestAnimationFrame(() => document.getElementById(panelId(next))?.focus());
      }),
    [channel],
  );

  return (
    <div className={styles.root}>
      <header className={styles.head}>
        <SpokenTitle>{pane.label}</SpokenTitle>
        <ViewBar view={view} onViewChange={setView} />
        <div className={styles.news}>
          <BusyBar />
          <NewsBar />
        </div>
      </header>
      <main className={styles.body}>
        <ViewPanel id="draft" active={view === 'draft'}>
          <DraftView />
        </ViewPanel>
        <ViewPanel id="check" active={view === 'check'}>
          <CheckView onOpenDraft={openDraft} />
        </ViewPanel>
        <ViewPanel id="recalculate" active={view === 'recalculate'}>
          <RecalculateView />
        </ViewPanel>
        <ViewPanel id="allocate" active={view === 'allocate'}>
          <AllocateView />
        </ViewPanel>
        <ViewPanel id="settings" active={view === 'settings'}>
          <SettingsView
            chosenLanguage={languageChoice.chosen}
            onLanguageChange={languageChoice.choose}
          />
        </ViewPanel>
      </main>
    </div>
  );
}
