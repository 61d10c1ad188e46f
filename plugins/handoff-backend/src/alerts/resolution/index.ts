export { placeEntities, type Place } from './places';
export { byTrust, rankMatches, type AddressedDocument } from './rankMatches';
