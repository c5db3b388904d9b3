import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { parsePolicyText } from '@/domain/consistency/policy-file';
import { THRESHOLD_PATHS, THRESHOLDS, thresholdIn } from '@/domain/consistency/thresholds';
import { createTranslator } from '@/i18n/translate';
import { thresholdName, thresholdUnit } from '@/programme/threshold-texts';

const page = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
const t = createTranslator('en');

describe('docs/policy.md', () => {
  it('lists every threshold as it is', () => {
    const listed = [...page.matchAll(/^\| `(.+?)` .*\|$/gm)].map(([row]) =>
      row
        .replaceAll('−', '-')
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    const real = THRESHOLD_PATHS.map((path) => {
      const { min, max, step, rules } = THRESHOLDS[path];
      const figures = [thresholdIn(DEFAULT_POLICY, path), thresholdUnit(t, path), `${min} to ${max}`, step];
      const usedBy = rules === 'all' ? 'all' : rules.join(', ');
      return [`\`${path}\``, thresholdName(t, path), ...figures, usedBy].map(String);
    });
    expect(listed).toEqual(real.map((row) => row.map((cell) => cell.replaceAll('−', '-'))));
  });

  it('shows a file that can be read', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(parsePolicyText(json)).toMatchObject({ ok: true, own: { habitWeight: 2.5, 'S03.weeks[0]': 8 } });
  });
});
