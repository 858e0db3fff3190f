import { useState } from 'react';
import type { Suggestion } from '../../../../domain/finding';
import { formatCell } from '../../../../domain/address';
import { renderFinding } from '../../../../messages/findings';
import type { RenderedFinding } from '../../../../messages/findings';
import { useActivity } from '../../../activity/activity-context';
import { useApplication } from '../../../context/application-context';
import { useLanguage, useMessages } from '../../../context/language-context';
import type { FindingCardProps } from './finding-card.types';

export interface FindingCardState {
  readonly words: RenderedFinding;
  /** Index of the suggestion whose preview is open. */
  readonly previewed: number | undefined;
  readonly preview: (index: number | undefined) => void;
  readonly apply: (suggestion: Suggestion) => void;
}

export function useFindingCard({ finding, onFixed }: FindingCardProps): FindingCardState {
  const application = useApplication();
  const activity = useActivity();
  const language = useLanguage();
  const { finding: messages } = useMessages();
  const [previewed, preview] = useState<number>();

  const apply = (suggestion: Suggestion): void => {
    const cells = suggestion.edits.map(({ cell }) => formatCell(cell)).join(', ');
    void activity.run({
      label: messages.applying,
      work: async () => {
        const step = await application.applySuggestion(suggestion);
        activity.wrote(
          step,
          messages.applied(suggestion.edits.length),
          messages.appliedUndo(cells),
        );
        preview(undefined);
        onFixed();
      },
    });
  };

  return { words: renderFinding(finding, language), previewed, preview, apply };
}
