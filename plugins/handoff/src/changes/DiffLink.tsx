import type { Change } from 'backstage-plugin-handoff-common';
import { ExternalLink } from '../components/ExternalLink';
import { useMessages } from '../translation';

/** Characters of a commit that tell it from others. */
const COMMIT_CHARACTERS = 8;

/** The number or commit of a change, which leads to its diff where that has an address. */
export function DiffLink(props: {
  change: Pick<Change, 'number' | 'commit' | 'url'>;
}) {
  const { number, commit, url } = props.change;
  const { t } = useMessages<'changes'>();
  if (!number && !commit && !url) return null;
  return (
    <ExternalLink href={url}>
      {number && t('changes.fact.number', { number: String(number) })}
      {!number && commit && (
        <code title={commit}>{commit.slice(0, COMMIT_CHARACTERS)}</code>
      )}
      {!number && !commit && t('changes.fact.diff')}
    </ExternalLink>
  );
}
