/**
 * Handoff in the frontend, for apps of the old frontend system.
 *
 * @packageDocumentation
 */

export { isHandoffAvailable } from './entity/isHandoffAvailable';
export {
  EntityHandoffContent,
  EntityReadinessCard,
  HandoffChangeSearchResultListItem,
  HandoffPage,
  handoffPlugin,
  HandoffSearchResultListItem,
} from './legacyPlugin';
export { createReadinessColumn } from './readiness/column/createReadinessColumn';
export type { HandoffSearchResultListItemProps } from './search/HandoffSearchResultListItem';
