import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import useObservable from 'react-use/lib/useObservable';

/** The language that the portal is shown in. */
export function useLocale(): string {
  const languages = useApi(appLanguageApiRef);
  const changes = useMemo(() => languages.language$(), [languages]);
  return useObservable(changes, languages.getLanguage()).language;
}
