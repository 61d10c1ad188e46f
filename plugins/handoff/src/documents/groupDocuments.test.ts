import { exampleDocument } from '../__testUtils__/examples';
import { groupDocuments } from './groupDocuments';

function documentAt(path: string, title = path) {
  return exampleDocument({
    id: path,
    title,
    source: { type: 'repository', path },
  });
}

describe('groupDocuments', () => {
  it('puts kinds in the order of need, and titles in that of people', () => {
    const groups = groupDocuments([
      exampleDocument({ kind: 'operations', title: 'Notes' }),
      exampleDocument({ kind: 'rollback', title: 'Undo' }),
      exampleDocument({ title: 'Step 10' }),
      exampleDocument({ title: 'step 9' }),
    ]);
    expect(groups.map(({ kind, count }) => [kind, count])).toEqual([
      ['runbook', 2],
      ['rollback', 1],
      ['operations', 1],
    ]);
    expect(groups[0].folders).toHaveLength(1);
    expect(groups[0].folders[0].name).toBe('');
    expect(groups[0].folders[0].documents.map(({ title }) => title)).toEqual([
      'step 9',
      'Step 10',
    ]);
  });

  it('splits a long kind by folder and leaves out what all folders share', () => {
    const names = Array.from({ length: 8 }, (_, index) => `${index}.md`);
    const [{ folders }] = groupDocuments([
      ...names.map(name => documentAt(`docs/alerts/network/${name}`)),
      ...names.map(name => documentAt(`docs/alerts/${name}`)),
      documentAt('docs/alerts/etcd/deep/a.md'),
    ]);
    expect(
      folders.map(({ name, documents }) => [name, documents.length]),
    ).toEqual([
      ['', 8],
      ['etcd/deep', 1],
      ['network', 8],
    ]);
  });

  it('does not split one folder however many documents it holds', () => {
    const [{ folders }] = groupDocuments(
      Array.from({ length: 40 }, (_, index) => documentAt(`a/${index}.md`)),
    );
    expect(folders).toHaveLength(1);
  });
});
