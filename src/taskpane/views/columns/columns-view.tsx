import { Button, Field, Select } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useEffect, useRef } from 'react';
import { useBusy } from '../../activity/activity-context';
import { EmptyState } from '../../components/empty-state';
import { Spoken } from '../../components/spoken';
import { useMessages } from '../../context/language-context';
import { useStyles } from './columns-view.styles';
import { LapsedCorrections } from './lapsed-corrections';
import { SheetColumns } from './sheet-columns';
import { countColumns, useColumns } from './use-columns';

export interface ColumnsViewProps {
  readonly onBack: () => void;
}

/** What every column of figures was taken for, and how to say otherwise. */
export function ColumnsView({ onBack }: ColumnsViewProps) {
  const styles = useStyles();
  const busy = useBusy();
  const { columns: words } = useMessages();
  const { overview, sheet, choose, read } = useColumns();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const count = sheet && countColumns(sheet);
  return (
    <div className={styles.root}>
      <Button
        className={styles.back}
        appearance="transparent"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {words.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.toolbar}>
        {overview && overview.sheets.length > 1 && sheet && (
          <Field className={styles.grow} label={words.sheet} size="small">
            <Select size="small" value={sheet.name} onChange={(_, { value }) => choose(value)}>
              {overview.sheets.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Button size="small" disabledFocusable={busy} onClick={read}>
          {words.again}
        </Button>
      </div>
      <Spoken role="status">{count && words.summary(count.recognised, count.unrecognised)}</Spoken>
      {overview && !sheet && (
        <EmptyState
          icon={<TableSearchRegular />}
          title={words.nothing}
          detail={words.nothingDetail}
        />
      )}
      {sheet && count && (
        <>
          <p className={styles.note}>{words.summary(count.recognised, count.unrecognised)}</p>
          <SheetColumns key={sheet.name} sheet={sheet} />
        </>
      )}
      {overview && overview.lapsed.length > 0 && <LapsedCorrections lapsed={overview.lapsed} />}
    </div>
  );
}
