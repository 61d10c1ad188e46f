import { alertOfPath, isSameName } from './alertName';

describe('alertOfPath', () => {
  it.each([
    'KubePodCrashLooping',
    'etcdNoLeader',
    'IPsecErrors',
    'Watchdog',
    'node_filesystem_full',
    'ExternalEgressHighTrend_PerDstNamespaceWarning',
    'High CPU Load',
  ])('takes the name of a runbook %s', name => {
    expect(alertOfPath(`node/${name}.md`, 'runbook', name)).toBe(name);
  });

  it.each([
    'README',
    '_index',
    'index',
    'TEMPLATE',
    'failover-database',
    'how to',
    'a',
  ])('does not take the name %s', name => {
    expect(alertOfPath(`${name}.md`, 'runbook')).toBeUndefined();
  });

  it('takes only CamelCase among operational notes, and nothing among others', () => {
    expect(alertOfPath('TargetDown.md', 'operations')).toBe('TargetDown');
    expect(alertOfPath('Backup.md', 'operations')).toBeUndefined();
    expect(alertOfPath('disk_full.md', 'operations')).toBeUndefined();
    expect(alertOfPath('TargetDown.md', 'rollback')).toBeUndefined();
  });

  it('does not take a name that begins small when the title is in words', () => {
    expect(
      alertOfPath('gatherLogs.md', 'runbook', 'Optional log gathering'),
    ).toBeUndefined();
    expect(alertOfPath('etcdNoLeader.md', 'runbook', 'etcd no leader')).toBe(
      'etcdNoLeader',
    );
  });
});

describe('isSameName', () => {
  it('ignores case, spaces, punctuation and a last word', () => {
    expect(isSameName('NodeDown', 'Node down')).toBe(true);
    expect(isSameName('NorthboundStaleAlert', 'NorthboundStale')).toBe(true);
    expect(isSameName('NodeDown', 'NodeUp')).toBe(false);
  });
});
