import { createContext, useContext } from 'react';
import type { Wording } from '../wording';

const WordingContext = createContext<Wording | undefined>(undefined);

export const WordingProvider = WordingContext.Provider;

export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('useWording needs a WordingProvider above it');
  return wording;
}
