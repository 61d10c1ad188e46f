import { inferKind } from './inferKind';

describe('inferKind', () => {
  it.each([
    ['runbooks/NodeDown.md', 'runbook'],
    ['Runbook/NodeDown.md', 'runbook'],
    ['alerts/node/NodeDown.md', 'runbook'],
    ['acme-runbooks/a/b.md', 'runbook'],
    ['playbooks/a.md', 'runbook'],
    ['rollback.md', 'rollback'],
    ['Rollbacks/a.md', 'rollback'],
    ['payments-rollback.md', 'rollback'],
    ['rollback_procedure.MD', 'rollback'],
    ['deployment.md', 'deployment'],
    ['deploy/a.md', 'deployment'],
    ['deployment-guide.md', 'deployment'],
    ['deployment-rollback.md', 'rollback'],
    ['ESCALATION.md', 'escalation'],
    ['helpers/sre-to-engineering-escalation.md', 'escalation'],
    ['ops/a.md', 'operations'],
    ['README.md', 'operations'],
    ['notes/backup.md', 'operations'],
    // The name of the file says more than its folder, the nearer folder more than the farther.
    ['runbooks/rollback.md', 'rollback'],
    ['runbooks/rollback/a.md', 'rollback'],
    // Names of things are no kinds.
    ['deployment-stuck.md', 'operations'],
    ['KubeDeploymentReplicasMismatch.md', 'operations'],
    ['constructor/toString.md', 'operations'],
  ])('%s is %s', (path, kind) => {
    expect(inferKind(path)).toBe(kind);
  });

  it('takes a source folder by its whole name, and last', () => {
    expect(inferKind('NodeDown.md', 'runbooks')).toBe('runbook');
    expect(inferKind('NodeDown.md', 'docs/runbooks')).toBe('runbook');
    expect(inferKind('rollback.md', 'runbooks')).toBe('rollback');
    expect(inferKind('NodeDown.md', 'services/rollback-controller')).toBe(
      'operations',
    );
  });
});
