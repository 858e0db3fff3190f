import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { cellRange } from '../../../../domain/address';
import type { Edit } from '../../../../domain/edit';
import { formatCellValue } from '../../../../messages/pane';
import type { Language } from '../../../../messages/pane';
import { useBusy } from '../../../activity/activity-context';
import { ChangeTable } from '../../../components/change-table';
import type { Change } from '../../../components/change-table';
import { useLanguage, useMessages } from '../../../context/language-context';
import { useStyles } from './finding-card.styles';

export interface FixPreviewProps {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly withSheet: boolean;
  readonly onApply: () => void;
  readonly onDismiss: () => void;
}

/** What a fix would write, cell by cell, before anything is written. */
export function FixPreview({ title, edits, withSheet, onApply, onDismiss }: FixPreviewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const busy = useBusy();
  const { finding } = useMessages();
  const applyButton = useRef<HTMLButtonElement>(null);
  useEffect(() => applyButton.current?.focus(), []);
  return (
    <div role="group" aria-label={finding.preview(title)}>
      <ChangeTable
        caption={finding.preview(title)}
        changes={edits.map((edit) => toChange(edit, language))}
        withSheet={withSheet}
        words={{
          where: finding.cell,
          before: finding.before,
          after: finding.after,
          empty: finding.empty,
        }}
      />
      <div className={styles.actions}>
        <Button
          ref={applyButton}
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={onApply}
        >
          {finding.apply}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onDismiss}>
          {finding.dismiss}
        </Button>
      </div>
    </div>
  );
}

function toChange({ sheet, cell, before, after }: Edit, language: Language): Change {
  return {
    place: { sheet, range: cellRange(cell.row, cell.column) },
    before: before.formula ?? formatCellValue(before.value, language),
    after: 'formula' in after ? after.formula : formatCellValue(after.value, language),
  };
}
