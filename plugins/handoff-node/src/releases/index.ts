export {
  handoffReleaseResourceRef,
  type ReleaseResource,
} from './releaseResource';
