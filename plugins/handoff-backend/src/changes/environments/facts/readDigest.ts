/** Hexadecimal digits of the digests of each algorithm. */
const LENGTHS: Record<string, number> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
};

const NAMED = /^(md5|sha-?(?:1|224|256|384|512))[:=-](.+)$/i;
const HEXADECIMAL = /^[0-9a-f]+$/i;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/**
 * The hexadecimal digits of a digest, in lower case: of one written so, with or without the name of its algorithm, and of one in
 * Base64 after that name, as in https://www.w3.org/TR/SRI/. Base64 alone may be anything.
 *
 * @returns undefined for what has not the shape of a digest
 */
export function readDigest(text: string): string | undefined {
  const [, name, named] = NAMED.exec(text.trim()) ?? [];
  const digest = named ?? text.trim();
  const lengths = name
    ? [LENGTHS[name.toLowerCase().replace('-', '')]]
    : Object.values(LENGTHS);
  if (HEXADECIMAL.test(digest) && lengths.includes(digest.length)) {
    return digest.toLowerCase();
  }
  if (!name || !BASE64.test(digest)) return undefined;
  const bytes = Buffer.from(digest, 'base64');
  return bytes.length * 2 === lengths[0] ? bytes.toString('hex') : undefined;
}
