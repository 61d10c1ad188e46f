export { DatabaseReleasesStore } from './DatabaseReleasesStore';
export type {
  ListedRelease,
  ReleaseQuery,
  ReleasesStore,
} from './ReleasesStore';
export { timeOf } from './rows';
