export { DocumentHistory } from './DocumentHistory';
export { RevisionHistory, type RevisionSelection } from './RevisionHistory';
