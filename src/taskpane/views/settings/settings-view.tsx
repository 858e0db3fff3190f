import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Language } from '../../../messages/pane';
import { useMessages } from '../../context/language-context';
import { useStyles } from './settings-view.styles';
import { WorkbookSettingsSection } from './workbook-settings';

export interface SettingsViewProps {
  /** Undefined follows the Office program. */
  readonly chosenLanguage: Language | undefined;
  readonly onLanguageChange: (language: Language | undefined) => void;
}

/** *Cài đặt*. */
export function SettingsView({ chosenLanguage, onLanguageChange }: SettingsViewProps) {
  const styles = useStyles();
  const { settings } = useMessages();
  return (
    <div className={styles.root}>
      <Field label={settings.language}>
        <RadioGroup
          value={chosenLanguage ?? 'host'}
          onChange={(_, { value }) =>
            onLanguageChange(value === 'vi' || value === 'en' ? value : undefined)
          }
        >
          <Radio value="host" label={settings.languages.host} />
          <Radio value="vi" label={settings.languages.vi} />
          <Radio value="en" label={settings.languages.en} />
        </RadioGroup>
      </Field>
      <WorkbookSettingsSection />
      <p className={styles.privacy}>{settings.privacy}</p>
    </div>
  );
}
