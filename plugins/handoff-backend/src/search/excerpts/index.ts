export { chooseExcerpt } from './chooseExcerpt';
export { findPassage } from './findPassage';
export { highlight } from './highlight';
export { presentHit, type ShownDocument } from './presentHit';
