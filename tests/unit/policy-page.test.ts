import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY_PAGE, policyPage } from '@/cli/policy-page';
import { parsePolicyText } from '@/domain/consistency/policy-file';

const page = readFileSync(POLICY_PAGE, 'utf8');

describe('docs/policy.md', () => {
  it('lists every threshold as it is declared (else: npm run generate:rules)', async () => {
    expect(page).toContain('| `S04.hoursPerWeek`');
    expect(page).toBe(await policyPage(page));
  });

  it('shows a file that can be read', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(parsePolicyText(json)).toMatchObject({ ok: true, own: { habitWeight: 2.5, 'S03.weeks[0]': 8 } });
  });
});
