import { createHash } from 'node:crypto';
import { readDigest } from './readDigest';

const digest = (algorithm: string, encoding: 'hex' | 'base64') =>
  createHash(algorithm).update('pool: 20').digest(encoding);
const sha256 = digest('sha256', 'hex');

describe('readDigest', () => {
  it.each([
    ['a bare digest', sha256, sha256],
    ['one in capitals', sha256.toUpperCase(), sha256],
    ['with its algorithm', `sha256:${sha256}`, sha256],
    ['as OpenSSL names it', `SHA-256=${sha256}`, sha256],
    ['subresource integrity', `sha256-${digest('sha256', 'base64')}`, sha256],
    ['a blob of Git', digest('sha1', 'hex'), digest('sha1', 'hex')],
    ['MD5', `md5:${digest('md5', 'base64')}`, digest('md5', 'hex')],
    [
      'SHA-512',
      `sha512-${digest('sha512', 'base64')}`,
      digest('sha512', 'hex'),
    ],
  ])('reads %s', (_, text, expected) => {
    expect(readDigest(text)).toBe(expected);
  });

  it.each([
    ['content', 'pool: 20'],
    ['a short number', '12345678'],
    ['Base64 without an algorithm', digest('sha256', 'base64')],
    ['that of MD5', digest('md5', 'base64')],
    ['Base64 of another length', `sha256-${digest('sha512', 'base64')}`],
    ['digits of another length', `sha256:${digest('sha1', 'hex')}`],
    ['an unknown algorithm', `rot13:${sha256}`],
    ['nothing', ''],
    ['an algorithm alone', 'sha256:'],
  ])('does not take %s', (_, text) => {
    expect(readDigest(text)).toBeUndefined();
  });
});
