export { maskSecrets } from './maskSecrets';
export { prepareDocument, type PreparedDocument } from './prepareDocument';
