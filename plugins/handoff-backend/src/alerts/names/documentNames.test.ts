import { parseDocument } from 'backstage-plugin-handoff-node';
import { documentNames } from './documentNames';

/** What a file is named, with where it says so. */
function names(path: string, content: string): string[] {
  const { title, alerts, sections } = parseDocument({ path, content });
  return documentNames({ title, alerts, path, sections }).map(
    ({ key, naming, heading }) =>
      `${key} ${naming}${heading ? ` #${heading.slug}` : ''}`,
  );
}

describe('documentNames', () => {
  it('takes the file name for the alert, whatever the first heading says', () => {
    expect(names('runbooks/NodeDown.md', '# DiskFull\n\n## Meaning\n')).toEqual(
      expect.arrayContaining([
        'nodedown file-name',
        'diskfull title',
        'meaning phrase #meaning',
      ]),
    );
    for (const path of [
      'runbooks/Node Down.md',
      'runbooks/node_down.md',
      'runbooks/node-down.md',
      'runbooks/NodeDown/README.md',
    ]) {
      expect(names(path, 'Text\n')).toContain('nodedown file-name');
    }
  });

  it('takes front matter instead of the file name', () => {
    expect(
      names('runbooks/NodeDown.md', '---\nalerts: [Gone]\n---\n# All\n'),
    ).toEqual(['gone front-matter', 'all title']);
  });

  it('has no section for the first heading, but for all others', () => {
    expect(
      names('runbooks/all.md', '# FooDown\n\n# BarDown\n\n## Foo down\n'),
    ).toEqual(['all file-name', 'foodown title', 'bardown heading #bardown']);
    expect(names('all.md', '## FooDown\n')).toContain('foodown title #foodown');
  });

  it('survives what real files hold', () => {
    expect(names('x.md', '')).toEqual(['x file-name']);
    expect(names('%20/…/§.md', '# ???\n\n## <script>\n')).toEqual([]);
    expect(names('a.md', '\uFEFF# Zero\u200Bwidth\r\n')).toContain(
      'zerowidth title',
    );
    expect(
      names('a.md', '# A\n```\n## NotAHeading\n').some(name =>
        name.startsWith('notaheading'),
      ),
    ).toBe(false);
  });
});
