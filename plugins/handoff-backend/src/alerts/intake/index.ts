export { AlertIntake } from './AlertIntake';
export { AlertKeeper } from './AlertKeeper';
export { AlertLinker, type LinkableAlert } from './AlertLinker';
export { findEntities } from './findEntities';
