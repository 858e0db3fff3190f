import type { Finding } from '../../../../domain/finding';

export interface FindingCardProps {
  readonly finding: Finding;
  /** Whether addresses must say which sheet they are on. */
  readonly withSheet: boolean;
  /** Called when the card is about to go, so that the list can keep the keyboard's place. */
  readonly onFixed: () => void;
}
