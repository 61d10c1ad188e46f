export { createDocumentsAction } from './createDocumentsAction';
