import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStyles } from './tab-bar.styles';
import { useTabKeys } from './use-tab-keys';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown instead of the label, which then is the accessible name and the tooltip. */
  readonly icon?: ReactElement;
  readonly elementId: string;
  /** Element id of the panel that belongs to it. */
  readonly panelId: string;
}

export interface TabBarProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/**
 * A row of tabs after the ARIA pattern. Fluent's own TabList puts focusable elements that
 * are hidden from screen readers at both ends of the page, which axe rightly rejects.
 */
export function TabBar<Id extends string>({ label, tabs, selected, onSelect }: TabBarProps<Id>) {
  const styles = useStyles();
  const position = tabs.findIndex(({ id }) => id === selected);
  const onKeyDown = useTabKeys(position, tabs.length, (next) => onSelect(tabs[next]!.id));
  return (
    <div role="tablist" aria-label={label} className={styles.root} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tab.elementId}
          aria-controls={tab.panelId}
          aria-selected={tab.id === selected}
          aria-label={tab.icon && tab.label}
          title={tab.icon && tab.label}
          tabIndex={tab.id === selected ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            tab.id === selected && styles.selected,
            tab.icon && styles.icon,
          )}
          onClick={() => onSelect(tab.id)}
        >
          {tab.icon ?? tab.label}
        </button>
      ))}
    </div>
  );
}
