import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { THRESHOLD_PATHS, THRESHOLDS, thresholdIn } from '@/domain/consistency/thresholds';
import { thresholdFigure, thresholdName, thresholdUnit } from '@/i18n/threshold-text';
import { createTranslator } from '@/i18n/translate';

export const POLICY_PAGE = join(import.meta.dirname, '..', '..', 'docs', 'policy.md');

/** Rows of the table of thresholds, one below the other. */
const TABLE = /(?:^\| `.*\|\n)+/m;

function rows(): string {
  const t = createTranslator('en');
  const figure = (value: number) => thresholdFigure('en', value);
  return THRESHOLD_PATHS.map((path) => {
    const { min, max, step, rules } = THRESHOLDS[path];
    const cells = [
      `\`${path}\``,
      thresholdName(t, path),
      figure(thresholdIn(DEFAULT_POLICY, path)),
      thresholdUnit(t, path),
      `${figure(min)} to ${figure(max)}`,
      figure(step),
      rules === 'all' ? 'all' : rules.join(', '),
    ];
    return `| ${cells.join(' | ')} |\n`;
  }).join('');
}

/** The page about the audit policy with every threshold as it is declared. */
export async function policyPage(page: string): Promise<string> {
  const config = await resolveConfig(POLICY_PAGE);
  return format(page.replace(TABLE, rows()), { ...config, filepath: POLICY_PAGE });
}
