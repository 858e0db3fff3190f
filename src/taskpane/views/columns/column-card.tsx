import { Button, mergeClasses } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useRef, useState } from 'react';
import type { Dimensions } from '../../../domain/dimensions';
import { renderMeaning } from '../../../messages/recognition/meanings';
import {
  renderColumnReason,
  renderUnrecognisedReason,
} from '../../../messages/recognition/reasons';
import { useBusy } from '../../activity/activity-context';
import type { DescribedColumn } from '../../application';
import { CellLink } from '../../components/cell-link';
import { useLanguage, useMessages } from '../../context/language-context';
import { ColumnMeaningForm, toForm } from './column-form';
import { useStyles } from './columns-view.styles';
import { useCorrection } from './use-correction';

export interface ColumnCardProps {
  readonly sheet: string;
  readonly column: DescribedColumn;
  /** What a column beside it holds, from which the form of an unknown one starts. */
  readonly neighbour: Dimensions | undefined;
}

/** One column: where it is, what it was taken for and why, and how to say otherwise. */
export function ColumnCard({ sheet, column, neighbour }: ColumnCardProps) {
  const styles = useStyles();
  const busy = useBusy();
  const language = useLanguage();
  const { columns: words } = useMessages();
  const [open, setOpen] = useState(false);
  const { correct, reset } = useCorrection(sheet, column);
  const button = useRef<HTMLButtonElement>(null);
  const { reading, range, heading } = column;
  const label = column.label === '' ? words.noHeader : column.label;
  const meaning = reading.kind === 'recognised' ? reading.meaning : undefined;
  const corrected = reading.reason === 'corrected' || reading.reason === 'set-aside';
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <article
      aria-label={label}
      className={mergeClasses(styles.card, meaning ? styles.recognised : styles.unrecognised)}
    >
      <div className={styles.cardHead}>
        <span className={styles.label}>{label}</span>
        <span className={styles.where}>
          <CellLink place={{ sheet, range }} />
        </span>
      </div>
      {meaning && <p className={styles.text}>{renderMeaning(meaning, language)}</p>}
      <p className={styles.note}>{useReason(column)}</p>
      {open ? (
        <ColumnMeaningForm
          label={label}
          initial={toForm(meaning, neighbour)}
          onSave={(said) => correct(said, close)}
          onDismiss={close}
        />
      ) : (
        heading && (
          <div className={styles.actions}>
            <Button
              ref={button}
              size="small"
              icon={<EditRegular />}
              aria-label={words.correctOf(label)}
              onClick={() => setOpen(true)}
            >
              {words.correct}
            </Button>
            {corrected && (
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={words.resetOf(label)}
                onClick={reset}
              >
                {words.reset}
              </Button>
            )}
          </div>
        )
      )}
    </article>
  );
}

/** How it is known what the column holds, or why nobody knows. */
function useReason({ reading }: DescribedColumn): string {
  const language = useLanguage();
  const { columns: words } = useMessages();
  if (reading.reason === 'corrected') return words.bySomebody;
  if (reading.reason === 'set-aside') return words.setAside;
  return reading.kind === 'recognised'
    ? words.certainty(
        Math.round(reading.confidence * 100),
        renderColumnReason(reading.reason, language),
      )
    : words.unrecognised(renderUnrecognisedReason(reading.reason, language));
}
