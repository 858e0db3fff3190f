import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { CheckedTable } from '../../application';
import { EmptyState } from '../../components/empty-state';
import { useMessages } from '../../context/language-context';

export interface CheckOutcomeProps {
  readonly tables: readonly CheckedTable[];
  readonly onOpenDraft: () => void;
}

/** A check without findings: everything agrees, or there was nothing to check. */
export function CheckOutcome({ tables, onOpenDraft }: CheckOutcomeProps) {
  const { check } = useMessages();
  if (tables.length === 0)
    return (
      <EmptyState
        icon={<TableSearchRegular />}
        title={check.noTables}
        detail={check.noTablesDetail}
      >
        <Button onClick={onOpenDraft}>{check.toDraft}</Button>
      </EmptyState>
    );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    <EmptyState
      icon={<CheckmarkCircleRegular />}
      title={check.clean}
      detail={check.cleanDetail(tables.length, rows)}
    />
  );
}
