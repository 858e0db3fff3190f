import { PackSection } from './pack-section';
import { RuleSection } from './rule-section';
import { TemplateSection } from './template-section';
import { useWorkbookSettings } from './use-workbook-settings';
import { useStyles } from './workbook-settings.styles';

/** What the workbook keeps for every surface: its programme, its templates, its rules. */
export function WorkbookSettingsSection() {
  const styles = useStyles();
  const settings = useWorkbookSettings();
  if (!settings) return null;
  return (
    <div className={styles.root}>
      <PackSection pack={settings.pack} unusable={settings.unusable} />
      <TemplateSection templates={settings.templates} />
      <RuleSection rules={settings.rules} />
    </div>
  );
}
