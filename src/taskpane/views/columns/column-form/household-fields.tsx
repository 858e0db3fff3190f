import { FLOW_MEASURES, LEVEL_MEASURES, SUBSETS } from '../../../../domain/dimension-values';
import { meaningWords } from '../../../../messages/recognition/meanings';
import { useLanguage, useMessages } from '../../../context/language-context';
import { ChoiceField } from '../../../components/choice-field';
import {
  aspectsOf,
  chosen,
  HOUSEHOLD_STATUSES,
  isFlow,
  ownersOf,
  type ColumnForm,
} from './form-meaning';

export interface FieldsProps {
  readonly form: ColumnForm;
  readonly onChange: (changed: Partial<ColumnForm>) => void;
}

const MEASURES = [...LEVEL_MEASURES, ...FLOW_MEASURES];

export function HouseholdFields({ form, onChange }: FieldsProps) {
  const language = useLanguage();
  const { columns: words } = useMessages();
  const meanings = meaningWords(language);
  const aspects = aspectsOf(form);
  const owners = ownersOf(form);
  return (
    <>
      <ChoiceField
        label={words.measure}
        value={form.measure}
        values={MEASURES}
        words={meanings.measures}
        onChange={(measure) => onChange({ measure })}
      />
      {owners.length > 0 && (
        <ChoiceField
          label={words.owner}
          value={chosen(form.owner, owners)}
          values={owners}
          words={{ all: meanings.subsets.all, ...meanings.owners }}
          onChange={(owner) => onChange({ owner })}
        />
      )}
      {aspects.length > 1 && (
        <ChoiceField
          label={words.aspect}
          value={chosen(form.aspect, aspects)}
          values={aspects}
          words={meanings.aspects}
          onChange={(aspect) => onChange({ aspect })}
        />
      )}
      <ChoiceField
        label={words.subset}
        value={form.subset}
        values={SUBSETS}
        words={meanings.subsets}
        onChange={(subset) => onChange({ subset })}
      />
      {!isFlow(form.measure) && (
        <ChoiceField
          label={words.point}
          value={form.point}
          values={['begin', 'end']}
          words={meanings.points}
          onChange={(point) => onChange({ point })}
        />
      )}
      <ChoiceField
        label={words.status}
        value={chosen(form.status, HOUSEHOLD_STATUSES)}
        values={HOUSEHOLD_STATUSES}
        words={meanings.statuses}
        onChange={(status) => onChange({ status })}
      />
    </>
  );
}
