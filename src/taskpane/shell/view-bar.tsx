import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DataPieRegular } from '@fluentui/react-icons/svg/data-pie';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { useActivityState } from '../activity/activity-context';
import { TabBar } from '../components/tab-bar';
import { useMessages } from '../context/language-context';
import { useUndo } from '../hooks/use-undo';
import { useStyles } from './shell.styles';
import { VIEW_IDS, panelId, tabId } from './views';
import type { ViewId } from './views';

export interface ViewBarProps {
  readonly view: ViewId;
  readonly onViewChange: (view: ViewId) => void;
}

/** Views whose names would not fit beside the others in a narrow pane. */
const ICONS: Partial<Record<ViewId, { readonly icon: ReactElement }>> = {
  allocate: { icon: <DataPieRegular aria-hidden /> },
  settings: { icon: <SettingsRegular aria-hidden /> },
};

/** The ways through the pane, and undo, always in reach. */
export function ViewBar({ view, onViewChange }: ViewBarProps) {
  const styles = useStyles();
  const { pane, views, undo: undoWords } = useMessages();
  const { written, running } = useActivityState();
  const undo = useUndo();
  const last = written.at(-1);
  const undoLabel = last ? undoWords.last(last.what) : undoWords.action;
  const tabs = VIEW_IDS.map((id) => ({
    id,
    label: views[id],
    elementId: tabId(id),
    panelId: panelId(id),
    ...ICONS[id],
  }));
  return (
    <div className={styles.bar}>
      <TabBar label={pane.views} tabs={tabs} selected={view} onSelect={onViewChange} />
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
