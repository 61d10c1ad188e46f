/** What a file is to those who operate the service. */
export type PathKind =
  | 'documentation'
  | 'tests'
  | 'pipeline'
  | 'dependencies'
  | 'migration'
  | 'feature-flags'
  | 'infrastructure'
  | 'configuration'
  | 'code';

/** The first that matches decides: a configuration under `tests/` is of the tests. */
const PATTERNS: readonly [PathKind, RegExp][] = [
  ['dependencies', /(^|\/)(requirements[^/]*\.txt|constraints\.txt)$/],
  [
    'documentation',
    /\.(md|mdx|markdown|rst|adoc)$|(^|\/)(docs?|documentation)\/|(^|\/)(licen[cs]e|notice|authors|codeowners|mkdocs\.ya?ml)[^/]*$/,
  ],
  [
    'tests',
    /(^|\/)(tests?|__tests__|__mocks__|specs?|e2e|e2e-tests|testdata|fixtures)\/|[._-](test|spec)s?\.[a-z]+$|(^|\/)test_[^/]+\.py$|tests?\.(java|kt|cs)$/,
  ],
  [
    'pipeline',
    /(^|\/)(\.github|\.gitlab|\.circleci|\.buildkite)\/|(^|\/)(\.gitlab-ci\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml|renovate\.json5?)$/,
  ],
  [
    'migration',
    /(^|\/)(migrations?|migrate|flyway|liquibase|alembic\/versions)\/|\.sql$/,
  ],
  [
    'dependencies',
    /(^|\/)(package(-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|go\.(mod|sum)|pipfile(\.lock)?|poetry\.lock|uv\.lock|pyproject\.toml|pom\.xml|build\.gradle(\.kts)?|libs\.versions\.toml|gemfile(\.lock)?|cargo\.(toml|lock)|composer\.(json|lock)|[^/]+\.csproj|directory\.packages\.props)$/,
  ],
  [
    'feature-flags',
    /(^|\/)[^/]*(feature[-_]?flags?|feature[-_]?toggles?)[^/]*(\/|$)|(^|\/)(flags|toggles)(\/|\.[a-z]+$)/,
  ],
  [
    'infrastructure',
    /\.(tf|tfvars|bicep)$|(^|\/)(terraform|helm|charts?|k8s|kubernetes|kustomize|manifests|ansible|deploy|deployments?|infra(structure)?)\/|(^|\/)((docker|container)file[^/]*|docker-compose[^/]*|kustomization\.ya?ml)$/,
  ],
  [
    'configuration',
    /\.(ya?ml|toml|ini|cfg|conf|properties|env)$|(^|\/)\.env[^/]*$|(^|\/)(config|configs|conf|settings)\/|(^|\/)appsettings[^/]*\.json$/,
  ],
];

/** What a file is, as its path tells. */
export function pathKind(path: string): PathKind {
  const lowerCase = path.toLowerCase();
  const found = PATTERNS.find(([, pattern]) => pattern.test(lowerCase));
  return found ? found[0] : 'code';
}

/** What the files of a change are, each kind with the number of files. */
export function pathKinds(paths: readonly string[]): Map<PathKind, number> {
  const counts = new Map<PathKind, number>();
  for (const path of paths) {
    const kind = pathKind(path);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
