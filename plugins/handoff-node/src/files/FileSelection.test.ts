import { FileSelection } from './FileSelection';

function create(folders: string[], maxFiles: number = 3) {
  return new FileSelection({
    folders,
    documentExtensions: ['.md'],
    limits: { maxFileBytes: 100, maxFiles },
  });
}

describe('FileSelection', () => {
  it('takes documents and what they may refer to, in the folders alone', () => {
    const selection = create(['ops', 'a/runbooks']);
    const paths = [
      'ops/a.md',
      'ops/x/B.MD',
      'ops/x/graph.PNG',
      'ops/binary.exe',
      'ops/.hidden/a.md',
      'ops/.a.md',
      'ops/node_modules/x/README.md',
      'ops.md',
      'opsy/a.md',
      'a/runbooks/c.md',
      'README.md',
    ];
    expect(paths.filter(path => selection.accept(path, 1))).toEqual([
      'ops/a.md',
      'ops/x/B.MD',
      'ops/x/graph.PNG',
      'a/runbooks/c.md',
    ]);
    expect(selection.problems()).toEqual([]);
    expect(create(['']).accept('README.md', 1)).toBe(true);
    expect(create(['.github/ops']).accept('.github/ops/a.md', 1)).toBe(true);
  });

  it('leaves out files that are too large, and names them', () => {
    const selection = create(['']);
    expect(selection.accept('a.md', 100)).toBe(true);
    expect(selection.accept('b.md', 101)).toBe(false);
    expect(selection.accept('c.png', 101)).toBe(false);
    expect(
      selection
        .problems()
        .map(({ code, severity, path }) => [code, severity, path]),
    ).toEqual([
      ['file-too-large', 'warning', 'b.md'],
      ['file-too-large', 'info', 'c.png'],
    ]);
  });

  it('counts the files of each folder', () => {
    const selection = create(['a', 'a/b', 'c']);
    const accepted = [
      'a/1.md',
      'a/2.md',
      'a/3.md',
      'a/4.md',
      'a/b/5.md',
      'c/6.md',
      'a/7.png',
    ].filter(path => selection.accept(path, 1));
    // The fifth is one too many for a, but not for a/b.
    expect(accepted).toEqual([
      'a/1.md',
      'a/2.md',
      'a/3.md',
      'a/b/5.md',
      'c/6.md',
      'a/7.png',
    ]);
    expect(selection.problems()).toEqual([
      {
        code: 'too-many-files',
        severity: 'error',
        message:
          'The folder holds more than 3 files, or too much in them: 2 were left out, this one first; remove what operators do not need',
        path: 'a/4.md',
      },
    ]);
  });
});
