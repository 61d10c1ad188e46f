export { readSources } from './readSources';
export { findChromium } from './findChromium';
export { repositoryRoot } from './repositoryRoot';
export { signIn, type ExampleUser } from './signIn';
export {
  startPortal,
  type Portal,
  type StartPortalOptions,
} from './startPortal';
export { waitForDocuments } from './waitForDocuments';
