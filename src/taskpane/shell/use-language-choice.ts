import { useEffect, useState } from 'react';
import type { Language } from '../../messages/pane';
import { useEnvironment } from '../context/environment-context';

export interface LanguageChoice {
  readonly language: Language;
  /** Undefined follows the Office program. */
  readonly chosen: Language | undefined;
  readonly choose: (language: Language | undefined) => void;
}

/** The interface's language: the person's choice, else the Office program's. Kept, and told to the page. */
export function useLanguageChoice(): LanguageChoice {
  const { hostLanguage, preferences } = useEnvironment();
  const [chosen, setChosen] = useState(() => preferences.readLanguage());
  const language = chosen ?? hostLanguage;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return {
    language,
    chosen,
    choose: (next) => {
      preferences.writeLanguage(next);
      setChosen(next);
    },
  };
}
