export { alertKeys, type AlertKey } from './alertKeys';
export {
  documentNames,
  NAMINGS,
  type DocumentName,
  type Naming,
} from './documentNames';
export { headingNames } from './headingNames';
export { nameKey } from './nameKey';
