/**
 * Writes src/domain/consistency/registry.generated.ts: the list of all rules, from the files of the rules folder; and
 * the thresholds they declare to docs/policy.md.
 * Static imports rather than import.meta.glob, so that Vite, Node and web workers all read the same list.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CONSISTENCY = join(import.meta.dirname, '..', 'domain', 'consistency');
export const RULES_FOLDER = join(CONSISTENCY, 'rules');
export const REGISTRY_FILE = join(CONSISTENCY, 'registry.generated.ts');

/** `<id>-<name>.ts`, for example `c01-contradiction.ts`. */
const RULE_FILE = /^([a-z]\d\d)-[a-z0-9-]+\.ts$/;

/** Names of the rule files without extension, by id: `['c01-contradiction', …]`. */
export function ruleFiles(folder = RULES_FOLDER): string[] {
  return readdirSync(folder)
    .filter((file) => RULE_FILE.test(file))
    .map((file) => basename(file, '.ts'))
    .sort();
}

/** The text of the registry for these rule files. */
export function registryText(files: readonly string[]): string {
  const ids = files.map((file) => file.slice(0, 3));
  const imports = files.map((file, i) => `import { ${ids[i]} } from './rules/${file}';`);
  return `// Written by \`npm run generate:rules\` from the files of rules/. Do not edit.
${imports.join('\n')}

/** Every rule of the audit, by id. */
export const RULES = [
${ids.map((id) => `  ${id},`).join('\n')}
] as const;
`;
}

const startedDirectly =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (startedDirectly) {
  const files = ruleFiles();
  writeFileSync(REGISTRY_FILE, registryText(files));
  // Not before: it reads the registry.
  const { POLICY_PAGE, policyPage } = await import('./policy-page');
  writeFileSync(POLICY_PAGE, await policyPage(readFileSync(POLICY_PAGE, 'utf8')));
  console.log(`${files.length} rules written to the registry, their thresholds to docs/policy.md`);
}
