/**
 * Decides gates of Handoff by the checks of tech-insights.
 *
 * @packageDocumentation
 */

export { handoffModuleTechInsights as default } from './module';
