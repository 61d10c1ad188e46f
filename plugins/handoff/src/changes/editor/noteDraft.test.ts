import type { LayeredNote } from 'backstage-plugin-handoff-common';
import { mergeDrafts } from '../../components/drafts/mergeDrafts';
import { noteDraftOptions, toDraft, toEdited } from './noteDraft';

const fields: LayeredNote = {
  intent: { value: 'Fewer refusals.', origin: 'description' },
  risk: { value: 'high', origin: 'portal', other: 'low' },
  impact: { value: 'None.', origin: 'portal' },
  monitoring: { origin: 'portal', other: 'The board.' },
  documents: { value: ['ops/a.md', 'ops/b.md'], origin: 'description' },
};
const start = toDraft(fields);

describe('toEdited', () => {
  it('leaves alone what was not touched', () => {
    expect(toEdited(start, fields)).toEqual({
      risk: 'high',
      impact: 'None.',
      monitoring: null,
    });
  });

  it('sends what was written, emptied, and given back to the description', () => {
    const draft = {
      ...start,
      intent: '  ',
      risk: 'low',
      impact: '',
      monitoring: 'The board.\n',
      unknowns: ' The load. ',
      migrations: ' ',
      documents: 'ops/a.md\n\n ops/c.md ',
    };
    expect(toEdited(draft, fields)).toEqual({
      intent: null,
      // The description may say the same, which a portal's answer hides.
      impact: null,
      unknowns: 'The load.',
      documents: ['ops/a.md', 'ops/c.md'],
    });
  });
});

describe('mergeDrafts', () => {
  it('takes theirs where one has not written, and keeps one’s own elsewhere', () => {
    const mine = { ...start, intent: 'Mine', impact: 'Mine', unknowns: 'Same' };
    const theirs = {
      ...start,
      intent: 'Theirs',
      unknowns: 'Same ',
      risk: 'low',
    };
    expect(
      mergeDrafts(noteDraftOptions, { base: start, mine, theirs }),
    ).toEqual({
      draft: { ...mine, risk: 'low' },
      taken: ['risk'],
      both: ['intent'],
    });
  });
});
