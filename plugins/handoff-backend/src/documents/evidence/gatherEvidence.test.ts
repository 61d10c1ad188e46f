import { DateTime } from 'luxon';
import { defaultFreshnessRules, type CodeChange } from '../freshness';
import type { StoredDocument } from '../store';
import type { AlertRuleChange } from './EvidenceSource';
import { gatherEvidence } from './gatherEvidence';
import { locateFile } from './locateFile';
import { mergedAtOf } from './mergedAtOf';

const now = DateTime.fromISO('2026-11-21T03:00:00Z') as DateTime<true>;
const VERIFIED = '2026-11-01T00:00:00.000Z';
const LATER = '2026-11-10T00:00:00.000Z';
const PAYMENTS = 'component:default/payments';

function stored(changes: Partial<StoredDocument> = {}): StoredDocument {
  return {
    id: 'd1',
    entityRef: PAYMENTS,
    origin: 'source',
    kind: 'runbook',
    title: 'Queues',
    source: { type: 'repository', path: 'runbooks/QueueFull.md' },
    facts: {
      alerts: [],
      symptoms: [],
      tags: [],
      readers: [],
      paths: [],
      headings: [],
      problems: [],
      reviewed: '2026-11-01',
    },
    restricted: false,
    retired: false,
    revision: 2,
    fingerprint: '',
    createdAt: VERIFIED,
    updatedAt: VERIFIED,
    owners: [],
    uses: [],
    ...changes,
  };
}

function rule(changes: Partial<AlertRuleChange> = {}): AlertRuleChange {
  return {
    alertname: 'QueueFull',
    change: 'changed',
    at: LATER,
    entityRefs: [PAYMENTS],
    ...changes,
  };
}

function gather(
  document: StoredDocument,
  known: { ruleChanges?: AlertRuleChange[]; changes?: CodeChange[] } = {},
) {
  return gatherEvidence(document, {
    revision: { newest: VERIFIED, isMinor: false },
    content: '# Queues',
    dependencies: [],
    changes: [],
    ruleChanges: [],
    rules: defaultFreshnessRules,
    now,
    ...known,
  });
}

describe('gatherEvidence', () => {
  it('counts changes of rules about the entity whose alert the document names', () => {
    const ruleChanges = [
      rule(),
      rule({ alertname: 'queue_full', change: 'removed' }),
      rule({ alertname: 'QueueSlow' }),
      rule({ at: VERIFIED }),
      rule({ entityRefs: ['component:default/ledger'] }),
    ];
    expect(gather(stored(), { ruleChanges })).toMatchObject({
      since: VERIFIED,
      points: 4,
      alerts: [
        { alertname: 'QueueFull', change: 'changed', at: LATER },
        { alertname: 'queue_full', change: 'removed', at: LATER },
      ],
    });
    const { facts } = stored();
    const naming = stored({ facts: { ...facts, alerts: ['QueueSlow'] } });
    expect(gather(naming, { ruleChanges }).alerts).toMatchObject([
      { alertname: 'QueueSlow' },
    ]);
  });

  it('counts the last run in which it was no help', () => {
    const failed = {
      runId: 'run',
      revision: 2,
      outcome: 'not-helpful' as const,
      helped: false,
      at: LATER,
      by: 'user:default/ana',
    };
    expect(gather(stored({ uses: [failed] })).points).toBe(5);
    const before = { ...failed, at: '2026-10-01T00:00:00.000Z' };
    expect(gather(stored({ uses: [before] })).points).toBe(0);
  });

  it('counts from the newest revision where nobody has verified it', () => {
    const { facts } = stored();
    const unverified = stored({ facts: { ...facts, reviewed: undefined } });
    expect(gather(unverified)).toMatchObject({ since: VERIFIED, points: 0 });
  });
});

describe('mergedAtOf', () => {
  const edit = (changes: Partial<CodeChange>): CodeChange => ({
    id: 'edit',
    isPullRequest: true,
    at: LATER,
    entityRefs: [],
    paths: [],
    isReverted: false,
    ...changes,
  });
  const revision = { newest: LATER, isMinor: false, previous: VERIFIED };

  it.each<[string, CodeChange[], object, string | undefined]>([
    ['the last one', [edit({ at: '2026-11-05' }), edit({})], {}, LATER],
    ['none', [], {}, undefined],
    ['a commit', [edit({ isPullRequest: false })], {}, undefined],
    ['one that was undone', [edit({ isReverted: true })], {}, undefined],
    ['one that was read before', [edit({ at: VERIFIED })], {}, undefined],
    ['one that means nothing', [edit({})], { isMinor: true }, undefined],
    ['one of the first revision', [edit({})], { previous: undefined }, LATER],
  ])('of edits: %s', (_, edits, overrides, expected) => {
    expect(mergedAtOf(edits, { ...revision, ...overrides })).toBe(expected);
  });
});

describe('locateFile', () => {
  it.each([
    [
      'https://github.com/Acme/shop/blob/main/ops/a%20b.md',
      'github.com/acme/shop ops/a b.md',
    ],
    [
      'https://gitlab.com/acme/team/shop/-/blob/main/ops/a.md',
      'gitlab.com/acme/team/shop ops/a.md',
    ],
    ['https://github.com/acme/shop', undefined],
    ['https://example.com', undefined],
    ['file:///srv/ops/a.md', undefined],
    ['nonsense', undefined],
    [undefined, undefined],
  ])('%s', (address, expected) => {
    const place = locateFile(address);
    expect(place && `${place.repository} ${place.path}`).toBe(expected);
  });
});
