import { createContext, useContext } from 'react';
import { paneMessages } from '../../messages/pane';
import type { Language, PaneMessages } from '../../messages/pane';

const LanguageContext = createContext<Language>('vi');

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): PaneMessages {
  return paneMessages(useLanguage());
}
