import { Button, Tab, TabList } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useActivityState } from '../activity/activity-context';
import { useMessages } from '../context/language-context';
import { useUndo } from '../hooks/use-undo';
import { useStyles } from './shell.styles';
import { panelId, tabId } from './views';
import type { ViewId } from './views';

export interface ViewTabsProps {
  readonly view: ViewId;
  readonly onViewChange: (view: ViewId) => void;
}

/** The ways through the pane, and undo, always in reach. */
export function ViewTabs({ view, onViewChange }: ViewTabsProps) {
  const styles = useStyles();
  const { pane, views, undo: undoWords } = useMessages();
  const { written, running } = useActivityState();
  const undo = useUndo();
  const last = written.at(-1);
  const undoLabel = last ? undoWords.last(last.what) : undoWords.action;
  const tab = (id: ViewId) => ({
    id: tabId(id),
    value: id,
    'aria-controls': panelId(id),
    className: styles.tab,
  });
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.tabs}
        aria-label={pane.views}
        selectedValue={view}
        onTabSelect={(_, { value }) => onViewChange(value as ViewId)}
      >
        <Tab {...tab('draft')}>{views.draft}</Tab>
        <Tab {...tab('check')}>{views.check}</Tab>
        <Tab {...tab('recalculate')}>{views.recalculate}</Tab>
        <Tab
          {...tab('settings')}
          icon={<SettingsRegular />}
          aria-label={views.settings}
          title={views.settings}
        />
      </TabList>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={undoLabel}
        title={undoLabel}
        disabledFocusable={!last || running !== undefined}
        onClick={undo}
      />
    </div>
  );
}
