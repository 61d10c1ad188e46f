import type {
  Change,
  NoteFields,
  ReleaseTexts,
} from 'backstage-plugin-handoff-common';

interface Noted {
  change: Pick<Change, 'title' | 'url'>;
  fields: NoteFields;
}

/** How long a text may be, as the specification has it. */
const MAX_LENGTH = 50_000;

/**
 * Drafts what is told of a release, from what the notes of its changes say. Where a note says nothing, a line says so, for
 * somebody to ask its author.
 */
export function draftTexts(
  release: { title: string; channelUrl?: string },
  noted: readonly Noted[],
): ReleaseTexts {
  const sections = (...wanted: (keyof NoteFields)[]) =>
    noted.flatMap(each => section(each, wanted)).join('\n\n');
  const texts: ReleaseTexts = {
    releaseNotes: `# ${release.title}\n\n${sections('intent', 'featureFlags')}`,
    impactAssessment: sections('impact', 'unknowns', 'migrations'),
    rollbackCriteria: sections('rollbackCriteria', 'rollbackProcedure'),
    communicationPlan: communication(release, sections('impact')),
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      shorten(text?.trim() || 'No change has an operational note.'),
    ]),
  );
}

const LABELS: Partial<Record<keyof NoteFields, string>> = {
  unknowns: 'Not certain',
  migrations: 'Migrations',
  featureFlags: 'Feature flags',
  rollbackProcedure: 'How to undo it',
};

function section(
  { change: { title, url }, fields }: Noted,
  wanted: (keyof NoteFields)[],
): string[] {
  const said = wanted.flatMap(name => {
    const text = fields[name];
    if (typeof text !== 'string' || !text.trim()) return [];
    const label = LABELS[name];
    return [label ? `**${label}:** ${text.trim()}` : text.trim()];
  });
  // The brackets of a title would end the link.
  const name = title.replace(/[[\]]/g, '\\$&');
  return [
    [
      `## ${url ? `[${name}](${url})` : name}`,
      ...(said.length ? said : ['_Its note says nothing of it._']),
    ].join('\n\n'),
  ];
}

function communication(
  { title, channelUrl }: { title: string; channelUrl?: string },
  impact: string,
): string {
  return [
    `- Before: tell those who use it when ${title} comes, and what they may notice.`,
    `- During: say in ${
      channelUrl ? `[the channel](${channelUrl})` : 'the channel'
    } when it begins, when it ends, and what is seen.`,
    '- If it is rolled back: say so there first, with what users see meanwhile.',
    '- After: say whether the success criteria are met.',
    '',
    '# What users may notice',
    '',
    impact,
  ].join('\n');
}

function shorten(text: string): string {
  return text.length > MAX_LENGTH
    ? `${text.slice(0, MAX_LENGTH - 20)}\n\n_…shortened_`
    : text;
}
