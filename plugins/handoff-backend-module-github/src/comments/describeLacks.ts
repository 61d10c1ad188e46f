import type { NoteLacks } from 'backstage-plugin-handoff-node';

/**
 * What a note lacks, as Markdown for the author of the pull request.
 *
 * @param isWanted - whether anything that is missing is to be told
 */
export function describeLacks(
  { missing, lacksRollback, url }: NoteLacks,
  isWanted: boolean,
): string {
  const inPortal = url && `[in the portal](${url})`;
  if (!isWanted) {
    return `The operational note of this pull request has what it needs${
      inPortal ? `: see it ${inPortal}` : ''
    }.`;
  }
  const items = [
    ...(lacksRollback
      ? ['**How to undo it.** The risk is high, and nothing says how.']
      : []),
    ...missing.map(heading => `${heading}`),
  ];
  return [
    'The operational note of this pull request lacks:',
    '',
    ...items.map(item => `- ${item}`),
    '',
    `Answer below a heading of that name in the description${
      inPortal ? `, or ${inPortal}` : ''
    }. This comment changes with it.`,
  ].join('\n');
}
