export { labelNames, type LabelName } from './labelNames';
export {
  ENTITY_NAMINGS,
  rankEntities,
  type EntityNaming,
  type MeantEntity,
  type NamedEntity,
  type SelectedEntity,
} from './rankEntities';
export { readSelectors, type Selector } from './readSelectors';
