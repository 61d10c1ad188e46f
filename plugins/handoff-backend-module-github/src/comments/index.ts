export { LackComments } from './LackComments';
