/**
 * Folder of Markdown documents of the entity: `dir:./ops` or `url:https://…/tree/main/ops`.
 *
 * @public
 */
export const HANDOFF_DOCS_REF_ANNOTATION = 'handoff/docs-ref';

/**
 * Annotations that name one document outside, by the kind of that document.
 *
 * @public
 */
export const HANDOFF_EXTERNAL_ANNOTATIONS = {
  runbook: 'handoff/runbook',
  rollback: 'handoff/rollback',
  escalation: 'handoff/escalation',
  deployment: 'handoff/deployment',
} as const;

/**
 * How critical the entity is, `'1'` being the most critical.
 *
 * @public
 */
export const HANDOFF_TIER_ANNOTATION = 'handoff/tier';

/**
 * Labels of alerts that mean the entity: `job=payments-api,cluster=eu-1`. Several selectors are told apart by `;`.
 *
 * @public
 */
export const HANDOFF_ALERT_SELECTOR_ANNOTATION = 'handoff/alert-selector';

/**
 * Rule files of Prometheus that hold the alerts of the entity, a folder or one file: `dir:./alerts`,
 * `dir:./alerts/rules.yaml` or `url:https://…/tree/main/alerts`.
 *
 * @public
 */
export const HANDOFF_ALERT_RULES_ANNOTATION = 'handoff/alert-rules';
