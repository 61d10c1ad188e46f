import type {
  AlertCoverageQuery,
  CoverageFinding,
} from 'backstage-plugin-handoff-common';
import { readChoices } from '../../components/useAddressState';

/** What of the coverage is shown. It lives in the address. */
export interface CoverageState {
  findings: CoverageFinding[];
  mine: boolean;
  entityRef?: string;
}

/** The worst first. */
export const coverageFindings: CoverageFinding[] = [
  'no-runbook',
  'dead-runbook-url',
  'other-runbook-url',
  'unchecked-runbook-url',
  'no-alert',
  'covered',
];

/** Without a word about findings, those that ask for something to be done. */
const DEFAULT_FINDINGS = coverageFindings.filter(each => each !== 'covered');

export function parseCoverageState(parameters: URLSearchParams): CoverageState {
  return {
    findings: readChoices(parameters, 'finding', coverageFindings),
    mine: parameters.has('mine'),
    entityRef: parameters.get('entityRef') ?? undefined,
  };
}

export function formatCoverageState(state: CoverageState): URLSearchParams {
  return new URLSearchParams([
    ...state.findings.map(finding => ['finding', finding]),
    ...(state.mine ? [['mine', 'true']] : []),
    ...(state.entityRef ? [['entityRef', state.entityRef]] : []),
  ]);
}

export function coverageQuery(state: CoverageState): AlertCoverageQuery {
  return {
    finding: state.findings.length ? state.findings : DEFAULT_FINDINGS,
    ...(state.mine && { owner: ['me'] }),
    ...(state.entityRef && { entityRef: [state.entityRef] }),
  };
}
