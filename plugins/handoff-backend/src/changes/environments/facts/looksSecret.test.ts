import { isSecretName, looksSecret } from './looksSecret';

const ghost = (prefix: string) => `${prefix}${'a1B2c3D4e5F6'.repeat(3)}`;

describe('looksSecret', () => {
  it.each([
    ['a GitHub token', ghost('ghp_')],
    ['a GitLab token', ghost('glpat-')],
    ['a Stripe key', ghost('sk_live_')],
    ['a key of AWS', 'AKIAIOSFODNN7EXAMPLE'],
    ['a signed token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmVk'],
    ['a private key', '-----BEGIN EC PRIVATE KEY-----'],
    ['an address with a password', 'postgres://app:hunter2@db.internal/app'],
    ['random letters and digits', 'wJalrXUtnFEMI7K7MDENGbPxRfi3CY9'],
    ['a long key in hexadecimal', '9f86d081884c7d659a2feaa0c55ad015'],
  ])('sees %s', (_, text) => {
    expect(looksSecret(text)).toBe(true);
    expect(looksSecret(`key=${text}`)).toBe(true);
  });

  it.each([
    '1.42.0',
    'v0.0.0-20261120140500-5f2c9d1e8a7b',
    '20261120140500_add_currency_to_ledger_entries',
    'V2026_11_20_1405__AddCurrencyToLedgerEntries2',
    '17.0.9+9-Ubuntu-122.04',
    'eu-west-1,us-east-2',
    'checkoutRedesignVariant2B',
    '4f0a1c52-9b7e-4f7c-8d1a-2f3b4c5d6e7f',
    'https://flags.example.com/projects/checkout',
    '',
  ])('leaves %p alone', text => {
    expect(looksSecret(text)).toBe(false);
  });

  it('takes commits and digests for versions where they may be', () => {
    const version = 'sha256:9f86d081884c7d659a2feaa0c55ad0159f86d081';
    expect(looksSecret(version, { mayBeCommit: true })).toBe(false);
    expect(looksSecret(ghost('ghp_'), { mayBeCommit: true })).toBe(true);
  });
});

describe('isSecretName', () => {
  it.each([
    'STRIPE_TOKEN',
    'password',
    'dbPassword',
    'api-key',
    'aws.secretAccessKey',
    'client_secret',
  ])('knows %s', name => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each(['new-checkout', 'token-refresh', 'passwordless', 'keyboard', ''])(
    'does not mean %p',
    name => {
      expect(isSecretName(name)).toBe(false);
    },
  );
});
