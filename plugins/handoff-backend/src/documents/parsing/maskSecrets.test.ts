import fc from 'fast-check';
import { maskSecrets } from './maskSecrets';

/** Put together here, so that no scanner takes this file for a leak. */
const SECRETS = {
  awsId: ['AKIA', 'QWERTYUIOPASDFGH'].join(''),
  awsKey: 'abcdEFGHijklMNOPqrstUVWXyz0123456789ABCD',
  github: ['ghp', 'abcdefghijklmnopqrstuvwxyz0123456789'].join('_'),
  gitlab: ['glpat', 'abcdefghij0123456789'].join('-'),
  google: ['AIza', 'SyA1234567890abcdefghijklmnopqrstuv'].join(''),
  azure: `${'Ab1+'.repeat(21)}Ab==`,
  token: [
    'eyJhbGciOiJIUzI1NiJ9',
    'eyJzdWIiOiIxMjM0NTY3ODkwIn0',
    'x'.repeat(43),
  ].join('.'),
};

async function mask(...lines: string[]) {
  const path = 'runbooks/a.md';
  return maskSecrets({ path, content: lines.join('\n') });
}

describe('maskSecrets', () => {
  it('masks keys and tokens in place and reports their lines, never their text', async () => {
    const { content, problems } = await mask(
      '# Access',
      `export AWS_ACCESS_KEY_ID=${SECRETS.awsId}`,
      `aws_secret_access_key = "${SECRETS.awsKey}"`,
      `curl -H "Authorization: token ${SECRETS.github}" x`,
      `glab ${SECRETS.gitlab}; maps?key=${SECRETS.google}&x=1`,
      `AccountName=a;AccountKey=${SECRETS.azure};EndpointSuffix=x`,
      `Bearer ${SECRETS.token}`,
      'psql postgres://app:Zk81xPq9@db.acme.io:5432/x and https://bot:Zk81xLwq@ci.acme.io/x',
    );
    expect(content.split('\n')).toEqual([
      '# Access',
      `export AWS_ACCESS_KEY_ID=${'*'.repeat(20)}`,
      `aws_secret_access_key = "${'*'.repeat(40)}"`,
      `curl -H "Authorization: token ${'*'.repeat(40)}" x`,
      `glab ${'*'.repeat(26)}; maps?key=${'*'.repeat(39)}&x=1`,
      `AccountName=a;AccountKey=${'*'.repeat(88)};EndpointSuffix=x`,
      `Bearer ${'*'.repeat(SECRETS.token.length)}`,
      'psql postgres://app:********@db.acme.io:5432/x and https://bot:********@ci.acme.io/x',
    ]);
    expect(problems.map(({ line }) => line)).toEqual([
      2, 3, 4, 5, 5, 6, 7, 8, 8,
    ]);
    const said = JSON.stringify(problems);
    for (const secret of [...Object.values(SECRETS), 'Zk81x']) {
      expect(said).not.toContain(secret);
    }
    expect(problems[0]).toEqual({
      code: 'secret-masked',
      severity: 'error',
      message:
        'A secret (aws) was masked; revoke it, and remove it from the file and its history',
      path: 'runbooks/a.md',
      line: 2,
    });
  });

  it('masks a secret wherever it is repeated', async () => {
    const { content } = await mask(
      `aws_secret_access_key=${SECRETS.awsKey}`,
      `That is ${SECRETS.awsKey}, again.`,
    );
    expect(content).not.toContain(SECRETS.awsKey);
    expect(content).toContain('again.');
  });

  it.each(['RSA ', 'EC ', 'OPENSSH ', 'ENCRYPTED ', '', 'PGP '])(
    'masks a private key of the kind %j',
    async kind => {
      const block = kind === 'PGP ' ? ' BLOCK' : '';
      const body = [
        'Zk81xPq9Lw+/'.repeat(5),
        'Zk81xPq9Lw+/'.repeat(5),
        'Zk81==',
      ];
      const { content, problems } = await mask(
        'Before',
        '```',
        `-----BEGIN ${kind}PRIVATE KEY${block}-----`,
        ...body,
        `-----END ${kind}PRIVATE KEY${block}-----`,
        '```',
        'After',
      );
      expect(content).toBe(
        [
          'Before',
          '```',
          `-----BEGIN ${kind}PRIVATE KEY${block}-----`,
          '*'.repeat(60),
          '*'.repeat(60),
          '******',
          `-----END ${kind}PRIVATE KEY${block}-----`,
          '```',
          'After',
        ].join('\n'),
      );
      expect(problems).toHaveLength(1);
      expect(problems[0].line).toBeLessThanOrEqual(4);
    },
  );

  it('masks a key that is indented, escaped or cut off, and nothing after it', async () => {
    const line = 'Zk81xPq9Lw+/'.repeat(5);
    const { content } = await mask(
      'key: |',
      '  -----BEGIN PRIVATE KEY-----',
      `  ${line}`,
      `  ${line}`,
      '',
      'Some text that comes after the key.',
      `"-----BEGIN RSA PRIVATE KEY-----\\n${line}\\n-----END RSA PRIVATE KEY-----\\n"`,
    );
    expect(content).not.toContain('Zk81x');
    expect(content).toContain('\nSome text that comes after the key.\n');
  });

  it('leaves placeholders, examples, account ids and marked lines alone', async () => {
    const content = [
      '-----BEGIN RSA PRIVATE KEY-----',
      '...',
      '-----END RSA PRIVATE KEY-----',
      'arn:aws:iam::123456789012:role/x, account_id: 1234-5678-9012',
      'aws_access_key_id = AKIAIOSFODNN7EXAMPLE',
      'https://user:password@example.com and postgres://user:${PASSWORD}@host/db',
      'token: <your-token>',
      `${SECRETS.github} <!-- secretlint-disable-line -->`,
      '',
    ].join('\r\n');
    expect(await maskSecrets({ path: 'a.md', content })).toEqual({
      content,
      problems: [],
    });
  });

  it('keeps the length of every line, whatever comes', async () => {
    const secret = fc.constantFrom(...Object.values(SECRETS));
    const piece = fc.oneof(
      secret,
      secret.map(text => `aws_secret_access_key=${text}`),
      fc.constantFrom(
        '\n',
        '\r\n',
        ' ',
        '-----BEGIN PRIVATE KEY-----',
        'https://a:',
      ),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async pieces => {
        const content = pieces.join('');
        const masked = await maskSecrets({ path: 'a.md', content });
        const lengths = (text: string) =>
          text.split(/\r\n?|\n/).map(line => line.length);
        expect(lengths(masked.content)).toEqual(lengths(content));
        expect(masked.problems.length > 0).toBe(masked.content !== content);
      }),
    );
  }, 60_000);

  it('does not run out of time on odd input', async () => {
    // Work that grows with the square of the input would take many minutes.
    const started = performance.now();
    for (const piece of [
      '-----BEGIN PRIVATE KEY-----\n',
      `-----BEGIN PRIVATE KEY-----${' A'.repeat(200)}`,
      'http://a:b',
      'eyJaaaaaaaaaaa.',
      'AccountKey=',
    ]) {
      const content = piece.repeat(Math.ceil(500_000 / piece.length));
      await maskSecrets({ path: 'a.md', content });
    }
    expect(performance.now() - started).toBeLessThan(50_000);
  }, 60_000);
});
