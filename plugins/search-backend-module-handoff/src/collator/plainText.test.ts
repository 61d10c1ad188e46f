import { plainText } from './plainText';

describe('plainText', () => {
  it('keeps words and commands and drops the signs around them', () => {
    expect(
      plainText(
        [
          '# PaymentsErrorRateHigh',
          '',
          '> **Act within 5 minutes.**',
          '1. [x] Look at [the dashboard](https://grafana.example.com/d/1)',
          '![Overview](./overview.svg)',
          '',
          '| code | meaning |',
          '| --- | :-: |',
          '| 502 | `bad gateway` |',
          '<details><summary>More</summary>',
          '```bash',
          'kubectl get pods | grep -v Running',
          '```',
        ].join('\r\n'),
      ),
    ).toBe(
      [
        'PaymentsErrorRateHigh',
        'Act within 5 minutes.',
        'Look at the dashboard',
        'Overview',
        'code meaning',
        '502 bad gateway',
        'More',
        'kubectl get pods grep -v Running',
      ].join('\n'),
    );
  });

  it('leaves placeholders, snake_case and what follows an unclosed fence', () => {
    expect(
      plainText(
        'Run `<node> restart my_service_name`\n```\nfoo\n## Mitigation',
      ),
    ).toBe('Run <node> restart my_service_name\nfoo\nMitigation');
    expect(plainText('')).toBe('');
  });
});
