export { ChangeIntake, type NoticeChanges } from './ChangeIntake';
export { SubjectFinder } from './SubjectFinder';
