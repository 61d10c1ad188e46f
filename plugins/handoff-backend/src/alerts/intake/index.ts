export { AlertIntake } from './AlertIntake';
export { AlertKeeper } from './AlertKeeper';
export { AlertLinker } from './AlertLinker';
