export { measureIntake } from './measureIntake';
