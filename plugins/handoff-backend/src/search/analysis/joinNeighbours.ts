import { stemWord } from './stemWord';
import type { Token } from './tokenize';

/**
 * Words that stand side by side as one: `roll back` is also `rollback`, and `KubeStatefulSetDown` holds `statefulset`.
 */
export function joinNeighbours(tokens: Token[]): Token[] {
  const words = tokens.filter(token => !token.joined);
  return words.slice(1).map((right, i) => {
    const left = words[i];
    const word = left.word + right.word;
    return {
      term: stemWord(word),
      word,
      start: left.start,
      end: right.end,
      position: left.position,
      joined: true,
      neighbours: true,
    };
  });
}
