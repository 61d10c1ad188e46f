import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { parseTabLocation, type TabLocation } from './tabLocation';

/** What the address says is open in the entity's tab. */
export function useTabLocation(): TabLocation {
  const [parameters] = useSearchParams();
  // The page of the catalog mounts the tab with everything below its address.
  const { '*': path } = useParams();
  return useMemo(() => parseTabLocation(parameters, path), [parameters, path]);
}
