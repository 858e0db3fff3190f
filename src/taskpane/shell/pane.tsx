import { FluentProvider } from '@fluentui/react-components';
import type { CommandChannel } from '../../commands';
import { ActivityProvider } from '../activity/activity-context';
import type { Application } from '../application';
import { ErrorBoundary, UnexpectedError } from '../components/error-boundary';
import { ApplicationProvider } from '../context/application-context';
import { CommandProvider } from '../context/command-context';
import { EnvironmentProvider, useEnvironment } from '../context/environment-context';
import { LanguageProvider } from '../context/language-context';
import type { PaneEnvironment } from '../environment/pane-environment';
import { themes } from '../environment/themes';
import { Shell } from './shell';
import { useStyles } from './shell.styles';
import { useLanguageChoice } from './use-language-choice';

export interface PaneProps {
  readonly application: Application;
  readonly environment: PaneEnvironment;
  readonly commands: CommandChannel;
  readonly sampleId?: string | undefined;
}

/** The whole task pane over what its composition root has chosen. */
export function Pane({ application, environment, commands, sampleId }: PaneProps) {
  return (
    <EnvironmentProvider value={environment}>
      <ApplicationProvider value={application}>
        <CommandProvider value={commands}>
          <ActivityProvider>
            <LocalisedPane sampleId={sampleId} />
          </ActivityProvider>
        </CommandProvider>
      </ApplicationProvider>
    </EnvironmentProvider>
  );
}

function LocalisedPane({ sampleId }: Pick<PaneProps, 'sampleId'>) {
  const styles = useStyles();
  const { colorScheme } = useEnvironment();
  const languageChoice = useLanguageChoice();
  return (
    <LanguageProvider value={languageChoice.language}>
      <FluentProvider theme={themes[colorScheme]} className={styles.provider}>
        <ErrorBoundary
          fallback={(error, retry) => <UnexpectedError error={error} onRetry={retry} />}
        >
          <Shell languageChoice={languageChoice} sampleId={sampleId} />
        </ErrorBoundary>
      </FluentProvider>
    </LanguageProvider>
  );
}
