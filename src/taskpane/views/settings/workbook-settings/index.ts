export { WorkbookSettingsSection } from './workbook-settings-section';
