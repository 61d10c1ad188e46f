export { foldWord } from './foldWord';
export { isFunctionWord } from './functionWords';
export { joinNeighbours } from './joinNeighbours';
export { stemWord } from './stemWord';
export { tokenize, type Token } from './tokenize';
