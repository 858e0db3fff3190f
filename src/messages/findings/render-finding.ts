import { formatRange } from '../../domain/address';
import type { Finding, FindingData } from '../../domain/finding';
import type { Language } from '../language';
import type { FindingCatalogue, FindingMessage, SuggestionId } from './catalogue';
import { en } from './en';
import { figuresOf } from './figures-of-finding';
import { vi } from './vi';
import { withoutEcho } from './without-echo';

export interface RenderedFinding {
  readonly title: string;
  readonly text: string;
  /** What else the reader should know: the accused cell, the other relations that fail. */
  readonly explanation: readonly string[];
  /** One per suggestion of the finding, in the same order. */
  readonly suggestions: readonly string[];
}

const CATALOGUES: Readonly<Record<Language, FindingCatalogue>> = { vi, en };

/** Words a finding. Throws for ids that no catalogue has: a rule and its messages are one release. */
export function renderFinding(finding: Finding, language: Language): RenderedFinding {
  const catalogue = CATALOGUES[language];
  const figures = figuresOf(finding.data, language);
  const message = findMessage(catalogue, finding.ruleId, finding.messageId);
  const explanation: string[] = [];
  if (figures.has('labelYear')) explanation.push(catalogue.labelYear(figures));
  else if (isTestedElsewhere(finding))
    explanation.push(withoutEcho(catalogue.culprit(figures), finding.data));
  else if (isOverwritten(finding.data)) explanation.push(catalogue.overwritten);
  if (finding.together) explanation.push(catalogue.together(figures));
  else if (finding.culprits.length > 1 && !figures.has('culprit'))
    explanation.push(catalogue.tie(figures));
  for (const broken of finding.broken.slice(1)) {
    const other = findMessage(catalogue, broken.ruleId, broken.messageId);
    explanation.push(withoutEcho(other.text(figuresOf(broken.data, language)), broken.data));
  }
  if (finding.approximate) explanation.push(catalogue.approximate);
  return {
    title: message.title,
    text: withoutEcho(message.text(figures), finding.data),
    explanation,
    suggestions: finding.suggestions.map(({ messageId, data }) =>
      catalogue.suggestions[messageId as SuggestionId](figuresOf(data, language)),
    ),
  };
}

function findMessage(
  catalogue: FindingCatalogue,
  ruleId: string,
  messageId: string,
): FindingMessage {
  const messages: Readonly<Record<string, FindingMessage>> | undefined = (
    catalogue.rules as Readonly<Record<string, Readonly<Record<string, FindingMessage>>>>
  )[ruleId];
  const message = messages?.[messageId];
  if (!message) throw new Error(`no message for ${ruleId}/${messageId}`);
  return message;
}

/** The relation is tested in one cell, but another is accused. */
function isTestedElsewhere({ data, place }: Finding): boolean {
  const tested = data['place'];
  return (
    data['culprit'] !== undefined &&
    tested?.kind === 'place' &&
    formatRange(tested.place.range) !== formatRange(place.range)
  );
}

function isOverwritten(data: FindingData): boolean {
  const standing = data['standing'];
  return standing?.kind === 'term' && standing.id === 'overwritten';
}
