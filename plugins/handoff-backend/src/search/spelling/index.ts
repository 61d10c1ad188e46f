export { correctWords, type WordSource } from './correctWords';
export { isSpellable, spellingKeys } from './spellingKeys';
