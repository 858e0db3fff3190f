import { Checkbox } from '@fluentui/react-components';
import {
  CAPITALS,
  FUNDING_SOURCES,
  MONEY_ASPECTS,
  MONEY_UNITS,
  STATUSES,
} from '../../../../domain/dimension-values';
import { meaningWords } from '../../../../messages/recognition/meanings';
import { useLanguage, useMessages } from '../../../context/language-context';
import { ChoiceField } from '../../../components/choice-field';
import type { FieldsProps } from './household-fields';

export function MoneyFields({ form, onChange }: FieldsProps) {
  const language = useLanguage();
  const { columns: words } = useMessages();
  const meanings = meaningWords(language);
  return (
    <>
      <ChoiceField
        label={words.aspect}
        value={form.moneyAspect}
        values={MONEY_ASPECTS}
        words={meanings.aspects}
        onChange={(moneyAspect) => onChange({ moneyAspect })}
      />
      <ChoiceField
        label={words.status}
        value={form.status}
        values={STATUSES}
        words={meanings.statuses}
        onChange={(status) => onChange({ status })}
      />
      {form.moneyAspect === 'percent' && (
        <ChoiceField
          label={words.percentOf}
          value={form.percentOf}
          values={STATUSES}
          words={meanings.statuses}
          onChange={(percentOf) => onChange({ percentOf })}
        />
      )}
      <ChoiceField
        label={words.capital}
        value={form.capital}
        values={CAPITALS}
        words={meanings.capitals}
        onChange={(capital) => onChange({ capital })}
      />
      <ChoiceField
        label={words.source}
        value={form.source}
        values={FUNDING_SOURCES}
        words={meanings.sources}
        onChange={(source) => onChange({ source })}
      />
      <ChoiceField
        label={words.unit}
        value={form.unit}
        values={MONEY_UNITS}
        words={meanings.units}
        onChange={(unit) => onChange({ unit })}
      />
      <Checkbox
        label={words.cumulative}
        checked={form.cumulative}
        onChange={(_, { checked }) => onChange({ cumulative: checked === true })}
      />
    </>
  );
}
