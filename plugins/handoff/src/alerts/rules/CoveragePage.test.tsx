import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AlertCoverage,
  RuleChange,
} from 'backstage-plugin-handoff-common';
import { axe } from 'jest-axe';
import { setupServer } from 'msw/node';
import { ENTITY_REF, examplePage } from '../../__testUtils__/examples';
import { answer } from '../../__testUtils__/handoffHandlers';
import { renderHandoff } from '../../__testUtils__/renderHandoff';
import { CoveragePage } from './CoveragePage';

const server = setupServer();
registerMswTestHooks(server);

const rule = {
  source: 'main',
  group: 'payments',
  alertname: 'PaymentsSlow',
  expression: 'payments_seconds > 2',
  for: 'PT5M',
  severity: 'page',
  labels: {},
  annotations: {},
};

const coverage: AlertCoverage = {
  ...examplePage([
    {
      finding: 'no-runbook',
      detail: 'No document names PaymentsSlow',
      fix: 'Write runbooks/PaymentsSlow.md',
      alertname: 'PaymentsSlow',
      rule,
      entityRefs: [ENTITY_REF],
    },
    {
      finding: 'no-alert',
      detail: 'No rule has an alert of this name',
      fix: 'Retire it',
      document: {
        id: 'd1',
        entityRef: ENTITY_REF,
        kind: 'runbook',
        title: 'High error rate',
      },
      entityRefs: [ENTITY_REF],
    },
  ]),
  counts: { 'no-runbook': 1, 'no-alert': 1, covered: 40 },
  sources: [
    {
      name: 'main',
      rules: 41,
      readAt: '2026-11-21T02:00:00Z',
      failedSince: '2026-11-21T02:10:00Z',
      error: 'It answered with HTML',
    },
  ],
};

function serve(answered: AlertCoverage) {
  const asked: string[] = [];
  server.use(
    answer('GetAlertCoverage', ({ query }) => {
      asked.push(query.toString());
      return answered;
    }),
    answer('RefreshAlertCoverage', () => {
      asked.push('refresh');
      return examplePage(answered.sources);
    }),
    answer('ListRuleChanges', () =>
      examplePage<RuleChange>([
        {
          id: 'c1',
          at: '2026-11-20T02:00:00Z',
          change: 'changed',
          source: 'main',
          group: 'payments',
          alertname: 'PaymentsDown',
          entityRefs: [],
          before: rule,
          after: { ...rule, expression: 'payments_seconds > 3' },
        },
      ]),
    ),
  );
  return asked;
}

describe('CoveragePage', () => {
  it('says what is wrong, what to do about it, and how far the rules can be trusted', async () => {
    const asked = serve(coverage);
    const { container } = renderHandoff(<CoveragePage />);
    const findings = within(
      await screen.findByRole('region', { name: 'Alert coverage' }),
    );
    const [missing, unused] = findings.getAllByRole('listitem');
    expect(missing).toHaveTextContent('To do: Write runbooks/PaymentsSlow.md');
    expect(missing).toHaveTextContent('5 minutes');
    expect(
      within(unused).getByRole('link', { name: 'High error rate' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/handoff?document=d1',
    );
    expect(screen.getByText(/It answered with HTML/)).toBeVisible();
    const changes = within(
      screen.getByRole('region', { name: 'Rules that changed' }),
    );
    expect(await changes.findByText('payments_seconds > 3')).toBeVisible();
    expect(asked[0]).not.toContain('covered');
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(screen.getByRole('button', { name: 'Covered (40)' }));
    await waitFor(() => expect(asked.at(-1)).toBe('finding=covered'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Read the rules now' }),
    );
    await waitFor(() =>
      expect(asked.slice(-2)).toEqual(['refresh', 'finding=covered']),
    );
  });

  it('says how to begin when no rules are read', async () => {
    serve({ ...coverage, ...examplePage([]), counts: {}, sources: [] });
    renderHandoff(<CoveragePage />);
    expect(
      await screen.findByText('No alerting rules are read yet'),
    ).toBeVisible();
  });
});
