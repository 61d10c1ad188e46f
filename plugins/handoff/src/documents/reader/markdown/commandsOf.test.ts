import { commandsOf } from './commandsOf';

describe('commandsOf', () => {
  it.each([
    ['all of what is no session', 'ls -l\ncd', 'bash', 'ls -l\ncd'],
    [
      'commands without prompt and output',
      '$ ls \\\n>   -l\ntotal 0\n\n  $ cd /tmp\n',
      'console',
      'ls \\\n  -l\ncd /tmp',
    ],
    [
      'what is fed to a command, too',
      '$ cat <<EOF\nkind: Pod\nEOF\n$ ls',
      'shell',
      'cat <<EOF\nkind: Pod\nEOF\nls',
    ],
    ['other languages as they are', '$ 5', 'text', '$ 5'],
    ['code of no language as it is', '$ 5', undefined, '$ 5'],
  ])('takes %s', (_case, code, language, expected) => {
    expect(commandsOf(code, language)).toBe(expected);
  });
});
