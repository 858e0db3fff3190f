import { Button } from '@fluentui/react-components';
import { formatPlace, formatRange } from '../../../domain/address';
import type { Place } from '../../../domain/address';
import { useBusy } from '../../activity/activity-context';
import { useMessages } from '../../context/language-context';
import { useGoTo } from '../../hooks/use-go-to';
import { useStyles } from './cell-link.styles';

export interface CellLinkProps {
  readonly place: Place;
  /** Where several sheets are spoken of, their names are part of the link. */
  readonly withSheet?: boolean;
}

/** An address that takes the person to its cells. */
export function CellLink({ place, withSheet = false }: CellLinkProps) {
  const styles = useStyles();
  const goTo = useGoTo();
  const busy = useBusy();
  const { finding } = useMessages();
  const address = formatRange(place.range);
  return (
    <Button
      className={styles.root}
      appearance="transparent"
      size="small"
      disabledFocusable={busy}
      aria-label={finding.goTo(withSheet ? formatPlace(place) : address)}
      title={finding.goTo(formatPlace(place))}
      onClick={() => goTo(place)}
    >
      <span className={styles.text}>{withSheet ? `${address} · ${place.sheet}` : address}</span>
    </Button>
  );
}
