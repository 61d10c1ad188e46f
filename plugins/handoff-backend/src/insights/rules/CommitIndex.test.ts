import { commit } from '../__testUtils__/facts';
import { CommitIndex } from './CommitIndex';

const code = [
  commit('a', 0, { commit: '0123456789abcdef' }),
  commit('b', 1, { commit: '0123456fffffffff' }),
  commit('c', 2, { commit: '0123456789abcdef', repository: 'shop/fork' }),
  commit('d', 3, { commit: undefined }),
];

describe('CommitIndex', () => {
  it.each([
    ['0123456789abcdef', 'shop/web', 'a'],
    ['0123456789abcdef', 'shop/fork', 'c'],
    ['0123456789abcdef', undefined, 'a'],
    ['0123456FFF', 'shop/web', 'b'],
    ['0123456', 'shop/web', 'a'],
    ['012345', 'shop/web', undefined],
    ['0123456789abcdef00', 'shop/web', 'a'],
    ['fedcba9', 'shop/web', undefined],
  ])('finds %s of %s', (name, repository, expected) => {
    const found = CommitIndex.create(code).find(name, repository);
    expect(found?.changeId).toBe(expected);
  });
});
