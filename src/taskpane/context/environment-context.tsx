import { createContext, useContext } from 'react';
import type { PaneEnvironment } from '../environment/pane-environment';

const EnvironmentContext = createContext<PaneEnvironment | undefined>(undefined);

export const EnvironmentProvider = EnvironmentContext.Provider;

export function useEnvironment(): PaneEnvironment {
  const environment = useContext(EnvironmentContext);
  if (!environment) throw new Error('useEnvironment needs an EnvironmentProvider above it');
  return environment;
}
