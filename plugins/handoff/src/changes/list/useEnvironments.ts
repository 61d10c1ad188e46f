import type { Change } from 'backstage-plugin-handoff-common';
import { useEffect, useState } from 'react';

/** The environments of all changes that were seen so far, so that narrowing the list does not narrow the choice. */
export function useEnvironments(changes: Change[] | undefined): string[] {
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => {
    setKnown(before => {
      const all = new Set(before);
      for (const { environment } of changes ?? []) {
        if (environment) all.add(environment);
      }
      return all.size > before.length ? [...all].sort() : before;
    });
  }, [changes]);
  return known;
}
