import type { FreshnessInput } from './FreshnessInput';
import { parseTime } from './times';

/** The last use of the newest revision that helped, or that did not. */
export function lastUse(
  { uses, revision }: Pick<FreshnessInput, 'uses' | 'revision'>,
  helped: boolean,
) {
  return (uses ?? [])
    .filter(use => use.helped === helped && use.revision === revision)
    .flatMap(use => {
      const at = parseTime(use.at);
      return at ? { use, at } : [];
    })
    .sort((a, b) => b.at.toMillis() - a.at.toMillis())[0];
}
