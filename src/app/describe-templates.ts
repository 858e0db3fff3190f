import type { Language } from '../messages/language';
import { templates } from '../templates';

export interface TemplateDescription {
  readonly id: string;
  readonly title: string;
}

/** Every template of ours, for people who have to name one. */
export function describeTemplates(language: Language): TemplateDescription[] {
  return templates.map(({ id, title }) => ({ id, title: title[language] }));
}
