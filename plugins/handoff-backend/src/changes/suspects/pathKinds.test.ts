import { pathKind, pathKinds, type PathKind } from './pathKinds';

describe('pathKind', () => {
  it.each<[PathKind, string[]]>([
    [
      'documentation',
      [
        'README.md',
        'docs/config.yaml',
        'documentation/images/a.png',
        'migrations/README.md',
        'LICENSE',
        'CODEOWNERS',
        'mkdocs.yml',
      ],
    ],
    [
      'tests',
      [
        'src/main.test.ts',
        'pkg/store_test.go',
        'tests/config.yaml',
        'src/test/java/A.java',
        'src/main/OrderTest.java',
        'app/test_orders.py',
        'spec/order_spec.rb',
        'store/testdata/rules.yml',
      ],
    ],
    [
      'pipeline',
      ['.github/workflows/ci.yaml', '.gitlab-ci.yml', 'Jenkinsfile'],
    ],
    [
      'migration',
      [
        'migrations/20260101_init.js',
        'db/migrate/001_orders.rb',
        'alembic/versions/1a2b.py',
        'src/main/resources/schema.sql',
      ],
    ],
    [
      'dependencies',
      [
        'package.json',
        'apps/web/yarn.lock',
        'go.sum',
        'requirements-prod.txt',
        'pom.xml',
        'gradle/libs.versions.toml',
        'Cargo.lock',
        'src/Shop/Shop.csproj',
      ],
    ],
    [
      'feature-flags',
      ['config/feature-flags.yaml', 'src/featureFlags.ts', 'flags/a.json'],
    ],
    [
      'infrastructure',
      [
        'main.tf',
        'deploy/values.yaml',
        'charts/orders/Chart.yaml',
        'Dockerfile',
        'Dockerfile.prod',
        'k8s/kustomization.yaml',
      ],
    ],
    [
      'configuration',
      [
        'config/production.json',
        'application.properties',
        'app-config.yaml',
        '.env.production',
        'appsettings.Production.json',
      ],
    ],
    [
      'code',
      [
        'src/main.ts',
        'lib/contest.ts',
        'src/latest.go',
        'cmd/docserver/main.go',
        'src/migrationPlan.ts',
        'src/configuration.ts',
        'src/inspect.ts',
        'Makefile',
        '',
      ],
    ],
  ])('is %s', (kind, paths) => {
    expect(paths.map(path => [path, pathKind(path)])).toEqual(
      paths.map(path => [path, kind]),
    );
  });

  it('knows no case, and counts', () => {
    const kinds = pathKinds(['DOCS/A.MD', 'a.md', 'src/a.ts']);
    expect([...kinds]).toEqual([
      ['documentation', 2],
      ['code', 1],
    ]);
  });
});
