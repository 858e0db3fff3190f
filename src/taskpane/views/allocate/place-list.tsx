import { Button } from '@fluentui/react-components';
import type { AllocationTable } from '../../application';
import { useMessages } from '../../context/language-context';
import { useShowMore } from '../../hooks/use-show-more';
import { useStyles } from './allocate-view.styles';
import {
  NO_LIMITS,
  type AllocationForm,
  type FormFault,
  type PlaceLimits,
} from './allocation-form';
import { PlaceRow } from './place-row';

export interface PlaceListProps {
  readonly table: AllocationTable;
  readonly form: AllocationForm;
  readonly faults: readonly FormFault[];
  readonly onLimit: (place: number, limits: PlaceLimits) => void;
}

/** Every place with what it has; opened, its own limits. */
export function PlaceList({ table, form, faults, onLimit }: PlaceListProps) {
  const styles = useStyles();
  const { allocate: words } = useMessages();
  const column = table.columns.find(({ key }) => key === form.column);
  const { shown, next, showMore } = useShowMore(table.places);
  return (
    <section aria-label={words.places(table.places.length)} className={styles.section}>
      <h2 className={styles.subheading}>{words.places(table.places.length)}</h2>
      <p className={styles.note}>{words.placesHint}</p>
      <ul className={styles.list}>
        {shown.map((name, place) => (
          <li key={place}>
            <PlaceRow
              name={name}
              figure={column?.cells[place]?.figure ?? null}
              limits={form.limits[place] ?? NO_LIMITS}
              faults={faults.filter((fault) => 'place' in fault && fault.place === place)}
              onChange={(limits) => onLimit(place, limits)}
            />
          </li>
        ))}
      </ul>
      {next > 0 && <Button onClick={showMore}>{words.more(next)}</Button>}
    </section>
  );
}
