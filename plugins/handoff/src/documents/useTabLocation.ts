import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { parseTabLocation, type TabLocation } from './tabLocation';

/** What the address says is open in the entity's tab. */
export function useTabLocation(): TabLocation {
  const [parameters] = useSearchParams();
  return useMemo(() => parseTabLocation(parameters), [parameters]);
}
