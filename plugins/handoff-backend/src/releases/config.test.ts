import { ConfigReader } from '@backstage/config';
import { readReleasesConfig } from './config';

const read = (releases: object) =>
  readReleasesConfig(new ConfigReader({ handoff: { releases } } as never));

describe('readReleasesConfig', () => {
  it('has a default for everything', () => {
    const policy = readReleasesConfig(new ConfigReader({}));
    expect(policy).toMatchObject({
      signOffs: {
        low: [],
        medium: ['operations'],
        high: ['development', 'operations'],
      },
      distinctSignersFrom: 'high',
    });
    expect(policy.reviewWithin.as('days')).toBe(2);
  });

  it('takes other roles, risks and times', () => {
    const policy = read({
      signOffs: { high: ['development', 'security', 'security'] },
      distinctSignersFrom: 'low',
      reviewWithin: { hours: 4 },
    });
    expect(policy.signOffs).toEqual({
      low: [],
      medium: ['operations'],
      high: ['development', 'security'],
    });
    expect(policy.distinctSignersFrom).toBe('low');
    expect(policy.reviewWithin.as('hours')).toBe(4);
  });

  it.each([
    [
      { signOffs: { low: ['Ops!'] } },
      "handoff.releases.signOffs.low has 'Ops!'",
    ],
    [{ distinctSignersFrom: 'never' }, 'takes low, medium, high'],
    [{ dryRunFrom: 'always' }, 'takes low, medium, high, never'],
    [{ signedDocuments: ['diary'] }, "signedDocuments has 'diary', but takes"],
    [{ exceptionRole: 'The boss' }, "exceptionRole has 'The boss'"],
    [
      { templates: [{ id: 'a', tasks: [{ title: 'B', after: 'C' }] }] },
      'handoff.releases.templates[0].tasks[0].after: must be the title of a task before it',
    ],
    [
      { templates: [{ id: 'a', tasks: [{ title: 'B', due: 'soon' }] }] },
      'templates[0].tasks[0].due: must be a duration like -PT2H',
    ],
    [{ templates: [{ id: 'a' }, { id: 'a' }] }, "templates[1].id is 'a'"],
    [{ templates: [{ id: 'a', gate: [] }] }, 'templates[0]'],
    [{ reviewWithin: { seconds: 1 } }, 'handoff.releases.reviewWithin must be'],
  ])('says what it cannot use: %j', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
