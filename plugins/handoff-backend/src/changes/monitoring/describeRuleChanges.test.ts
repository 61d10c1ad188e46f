import type { AlertRule } from 'backstage-plugin-handoff-common';
import {
  describeRuleChanges,
  type DescribedChange,
} from './describeRuleChanges';
import { wantsAcknowledgement } from './wantsAcknowledgement';

function rule(changes: Partial<AlertRule> = {}): AlertRule {
  return {
    source: 'eu-1',
    group: 'payments_slo',
    alertname: 'PaymentsDown',
    expression: 'up == 0',
    for: 'PT5M',
    labels: { severity: 'page' },
    annotations: {},
    ...changes,
  };
}

function change(
  before: AlertRule | undefined,
  after: AlertRule | undefined,
): DescribedChange {
  const { source, group, alertname } = after ?? before ?? rule();
  const kind = before && after ? 'changed' : 'added';
  return {
    change: after ? kind : 'removed',
    source,
    group,
    alertname,
    before,
    after,
  };
}

describe('describeRuleChanges', () => {
  it.each<[string, DescribedChange[]]>([
    ['Alerting rule PaymentsDown added', [change(undefined, rule())]],
    ['Alerting rule PaymentsDown removed', [change(rule(), undefined)]],
    [
      'Alerting rule PaymentsDown changed: expression, for and labels.severity',
      [
        change(
          rule(),
          rule({
            expression: 'up < 1',
            for: 'PT1M',
            labels: { severity: 'ticket' },
          }),
        ),
      ],
    ],
    [
      '5 alerting rules changed: A, B, C and 1 more',
      ['A', 'B', 'C', 'C', 'D'].map(alertname =>
        change(undefined, rule({ alertname })),
      ),
    ],
  ])('says %s', (title, changes) => {
    expect(describeRuleChanges(changes).title).toBe(title);
  });

  it('shows what differs, line by line, whatever the rule holds', () => {
    const { description } = describeRuleChanges([
      change(
        rule({ annotations: { summary: '```sh\nrm\n```' } }),
        rule({ expression: 'a\nor\nb' }),
      ),
    ]);
    expect(description).toBe(
      [
        '**PaymentsDown** of the group payments\\_slo in eu-1 was changed.',
        '',
        '````diff',
        '- expression: up == 0',
        '+ expression: a',
        '+ or',
        '+ b',
        '- annotations.summary: ```sh',
        '- rm',
        '- ```',
        '````',
      ].join('\n'),
    );
  });

  it.each([
    ['a threshold', rule({ expression: 'up < 1' }), true],
    ['how long it waits', rule({ for: undefined }), true],
    ['whom it reaches', rule({ labels: {} }), true],
    ['nothing but what it says', rule({ annotations: { a: 'b' } }), false],
  ])('wants an acknowledgement of %s: %p', (_, after, expected) => {
    const { labels } = describeRuleChanges([change(rule(), after)]);
    expect(wantsAcknowledgement({ kind: 'monitoring', labels })).toBe(expected);
  });

  it('wants one for several as soon as one of them does', () => {
    const texts = change(rule(), rule({ annotations: { a: 'b' } }));
    const { labels } = describeRuleChanges([texts, change(rule(), undefined)]);
    expect(wantsAcknowledgement({ kind: 'monitoring', labels })).toBe(true);
    expect(wantsAcknowledgement({ kind: 'configuration', labels })).toBe(false);
  });
});
