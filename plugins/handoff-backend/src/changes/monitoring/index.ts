export {
  ChangeAcknowledgements,
  type Acknowledging,
} from './ChangeAcknowledgements';
export {
  maxMonitoringDays,
  MonitoringChanges,
  type MonitoringChange,
} from './MonitoringChanges';
export { RuleChangeReporter, RULES_SOURCE } from './RuleChangeReporter';
export { wantsAcknowledgement } from './wantsAcknowledgement';
