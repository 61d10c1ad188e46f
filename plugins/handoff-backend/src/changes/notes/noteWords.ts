import type { NoteField, Risk } from 'backstage-plugin-handoff-common';

/**
 * What the heading of each field may be called, language by language; Handoff's own template takes the first in English.
 * Case, accents, spaces and punctuation do not matter. `docs/pull-request-template.md` lists them all.
 */
export const headingNames: Record<NoteField, Record<Language, string>> = {
  intent: {
    english:
      'Intent, Intention, Why, Why this change, Goal, Goals, Purpose, Objective, Motivation, Rationale, Reason',
    german: 'Absicht, Zweck, Ziel, Warum, Grund',
    french: 'Objectif, But, Pourquoi, Raison',
    spanish: 'Intención, Objetivo, Propósito, Por qué, Motivo, Motivación',
    portuguese: 'Intenção, Finalidade, Porquê, Motivação',
    japanese: '目的, 意図, 理由',
    chinese: '目标, 意图, 原因, 为什么',
  },
  unknowns: {
    english:
      'What is not certain, Not certain, Unknowns, Known unknowns, Open questions, Open points, Uncertainties, ' +
      'Uncertainty',
    german: 'Offene Fragen, Offene Punkte, Unklarheiten, Unsicherheiten',
    french: 'Questions ouvertes, Points ouverts, Incertitudes, Inconnues',
    spanish: 'Preguntas abiertas, Incertidumbres, Dudas',
    portuguese: 'Questões em aberto, Perguntas em aberto, Incertezas, Dúvidas',
    japanese: '不明点, 未確定事項',
    chinese: '不确定性, 未决问题, 待解决问题',
  },
  impact: {
    english:
      'Impact on users, Impact, User impact, Customer impact, Effect on users, Affected users, Users affected, ' +
      'Who is affected',
    german:
      'Auswirkungen, Auswirkung, Auswirkungen auf Nutzer, Auswirkungen auf Benutzer',
    french: 'Impact utilisateur, Impact sur les utilisateurs',
    spanish: 'Impacto, Impacto en los usuarios, Impacto en usuarios',
    portuguese:
      'Impacto nos usuários, Impacto para os usuários, Impacto nos utilizadores',
    japanese: '影響, 影響範囲, ユーザーへの影響',
    chinese: '影响, 影响范围, 用户影响, 对用户的影响',
  },
  risk: {
    english: 'Risk, Risks, Risk level, Risk assessment',
    german: 'Risiko, Risiken, Risikostufe, Risikobewertung',
    french: 'Risque, Risques, Niveau de risque',
    spanish: 'Riesgo, Riesgos, Nivel de riesgo',
    portuguese: 'Risco, Riscos, Nível de risco',
    japanese: 'リスク, リスクレベル',
    chinese: '风险, 风险等级, 风险级别',
  },
  deploymentStrategy: {
    english:
      'Deployment strategy, Deployment, Deployment plan, Deploy, Rollout, Rollout plan, Rollout strategy, ' +
      'Release plan, Release strategy',
    german:
      'Deployment-Strategie, Bereitstellung, Bereitstellungsstrategie, Auslieferung',
    french:
      'Déploiement, Stratégie de déploiement, Plan de déploiement, Mise en production',
    spanish: 'Despliegue, Estrategia de despliegue, Plan de despliegue',
    portuguese:
      'Implantação, Estratégia de implantação, Plano de implantação, Estratégia de deploy',
    japanese:
      'デプロイ, デプロイ戦略, デプロイ方法, デプロイ手順, リリース手順',
    chinese: '部署, 部署策略, 部署方案, 发布策略, 发布计划, 上线计划',
  },
  monitoring: {
    english:
      'Monitoring, Monitoring plan, Monitoring and alerting, Observability, What to watch, Metrics, Dashboards, ' +
      'Dashboards and alerts',
    german: 'Überwachung, Beobachtung',
    french: 'Surveillance, Supervision, Observabilité',
    spanish: 'Monitorización, Monitoreo, Supervisión, Observabilidad',
    portuguese: 'Monitoramento, Monitorização, Observabilidade',
    japanese: '監視, 監視項目, モニタリング',
    chinese: '监控, 监控指标, 可观测性',
  },
  rollbackCriteria: {
    english:
      'When to roll back, Rollback criteria, Rollback criterion, Rollback triggers, Rollback trigger, ' +
      'Rollback conditions, Roll back if, Roll back when, When to revert, Revert criteria, Abort criteria',
    german: 'Rollback-Kriterien, Abbruchkriterien, Wann zurückrollen',
    french:
      'Critères de retour arrière, Critères de rollback, Quand revenir en arrière',
    spanish: 'Criterios de reversión, Criterios de rollback, Cuándo revertir',
    portuguese: 'Critérios de reversão, Critérios de rollback, Quando reverter',
    japanese: 'ロールバック基準, ロールバック条件, 切り戻し基準, 切り戻し条件',
    chinese: '回滚条件, 回滚标准, 何时回滚',
  },
  rollbackProcedure: {
    english:
      'How to roll back, Rollback procedure, Rollback, Rollback plan, Rollback steps, Rollback strategy, ' +
      'How to undo, Undo, Revert, How to revert, Revert plan, Revert procedure, Backout plan',
    german: 'Zurückrollen, Rückgängig machen, Rückfallplan, Rollback-Plan',
    french:
      'Retour arrière, Procédure de retour arrière, Plan de retour arrière, Procédure de rollback, ' +
      'Comment revenir en arrière',
    spanish:
      'Reversión, Plan de reversión, Procedimiento de reversión, Plan de rollback, Cómo revertir',
    portuguese:
      'Reversão, Plano de reversão, Procedimento de reversão, Plano de rollback, Como reverter',
    japanese:
      'ロールバック, ロールバック手順, ロールバック方法, 切り戻し, 切り戻し手順, 切り戻し方法',
    chinese: '回滚, 回滚方案, 回滚步骤, 回滚计划, 如何回滚',
  },
  featureFlags: {
    english:
      'Feature flags, Feature flag, Flags, Toggles, Feature toggles, Feature switches',
    german: 'Feature-Schalter, Funktionsschalter',
    french: 'Bascules de fonctionnalité, Drapeaux de fonctionnalité',
    spanish: 'Banderas de características, Banderas de funcionalidades',
    portuguese: 'Sinalizadores de recurso, Flags de funcionalidade',
    japanese: 'フィーチャーフラグ, フィーチャートグル, 機能フラグ',
    chinese: '功能开关, 特性开关, 功能标志',
  },
  migrations: {
    english:
      'Migrations, Migration, Database migrations, Database migration, Database changes, DB migrations, ' +
      'Data migrations, Schema changes, Schema change, Schema migrations',
    german:
      'Migrationen, Datenbankmigrationen, Datenbankmigration, Schemaänderungen',
    french:
      'Migrations de base de données, Migration de base de données, Changements de schéma, ' +
      'Modifications du schéma',
    spanish: 'Migraciones, Migraciones de base de datos, Cambios de esquema',
    portuguese:
      'Migrações, Migrações de banco de dados, Migrações de base de dados, Alterações de esquema',
    japanese:
      'マイグレーション, データベースマイグレーション, DBマイグレーション, スキーマ変更',
    chinese: '迁移, 数据库迁移, 数据库变更, 表结构变更',
  },
  documents: {
    english:
      'Documents, Documents touched, Documents to read, Operational documents, Related documents, Related docs, ' +
      'Runbooks, Runbook',
    german: 'Dokumente, Betriebsdokumente, Betriebsdokumentation',
    french: "Documents d'exploitation",
    spanish: 'Documentos',
    portuguese: 'Documentos relacionados, Documentos operacionais',
    japanese: '関連ドキュメント, ドキュメント, 手順書',
    chinese: '相关文档, 文档, 运维文档, 操作手册, 运行手册',
  },
};

/** What a risk may be called. */
export const riskNames: Record<Risk, string> = {
  low: 'low, niedrig, gering, faible, bajo, baja, baixo, baixa, 低, 低い, 低リスク, 低风险',
  medium:
    'medium, moderate, med, mittel, moyen, moyenne, modéré, medio, media, médio, média, 中, 中程度, 中リスク, 中风险, 中等',
  high: 'high, hoch, élevé, élevée, alto, alta, 高, 高い, 高リスク, 高风险',
};

/** Answers that say that there is nothing. */
export const noneNames =
  'none, no, nothing, n/a, not applicable, keine, keiner, nicht zutreffend, aucun, aucune, sans objet, ' +
  'ninguno, ninguna, no aplica, nenhum, nenhuma, não se aplica, なし, 該当なし, 无, 不适用';

type Language =
  | 'english'
  | 'german'
  | 'french'
  | 'spanish'
  | 'portuguese'
  | 'japanese'
  | 'chinese';

/** Names are listed with commas between them. */
export function listNames(names: string): string[] {
  return names.split(', ');
}
