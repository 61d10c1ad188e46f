export { ChangeIntake } from './ChangeIntake';
export { SubjectFinder } from './SubjectFinder';
