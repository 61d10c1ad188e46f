export { toCsvText } from './csv';
export { storableText, cut } from './storableText';
export { countOf, listOf, someOf } from './phrases';
export { withLineFeeds } from './withLineFeeds';
