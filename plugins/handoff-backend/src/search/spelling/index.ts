export { correctWords, type KnownWord, type WordSource } from './correctWords';
export { isSpellable, spellingKeys } from './spellingKeys';
