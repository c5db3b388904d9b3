import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { RULES } from '@/domain/consistency/registry.generated';
import { parseProgrammeText } from '@/domain/programme/file';
import { rules as texts } from '@/i18n/en/rules';

const folder = join(import.meta.dirname, '../../docs/rules');
const TODAY = '2026-06-01';

/** The part of a page under a heading. */
function section(page: string, heading: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}

/** Findings of the programme in a section: the pages leave out format and name. */
function findingsIn(text: string) {
  const json = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const parsed = parseProgrammeText(
    json.replace('{', '{"format":"tragwerk-programme/1","programme":{"name":"P"},'),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return audit(parsed.model, DEFAULT_POLICY, TODAY).findings;
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const page = readFileSync(join(folder, `${id}.md`), 'utf8');
  const [, subject = '', score = '', severity = ''] =
    /^Finding: `(.+)`, score ([\d.]+) \((\w+)\)\.$/m.exec(section(page, 'Example')) ?? [];

  it('has the name and the principle that findings show', () => {
    expect(page).toMatch(`# ${id} · ${texts[id].name}\n\n> ${texts[id].principle}\n`);
  });

  it('works out an example that comes out like that', () => {
    const finding = findingsIn(section(page, 'Example')).find((one) => one.id === subject);
    expect(finding).toMatchObject({ rule: id, score: Number(score), severity });
  });

  it('shows what is not flagged', () => {
    expect(findingsIn(section(page, 'Not flagged')).map((one) => one.id)).not.toContain(subject);
  });

  it('names the thresholds of the policy', () => {
    const policy: unknown = Reflect.get(DEFAULT_POLICY, id);
    const named = [...section(page, 'When it fires').matchAll(/`(\w+)` ([−\d][\d.]*(?:, \d+)*)/g)].map(
      ([, name = '', value = '']) => {
        const numbers = value.replace('−', '-').replace(/\.$/, '').split(', ').map(Number);
        return [name, numbers.length === 1 ? numbers[0] : numbers];
      },
    );
    expect(Object.fromEntries(named)).toMatchObject(policy ?? {});
  });

  it('lists the remedies in their order', () => {
    const listed = [...section(page, 'Remedies').matchAll(/^- \*\*(.+)\*\* \(`(\w+)`\): (.+)$/gm)];
    expect(listed.map(([, title, remedy, how]) => ({ remedy, title, how }))).toEqual(
      rule.remedies.map((remedy) => ({ remedy, ...texts.remedies[remedy] })),
    );
  });

  it('says where the principle comes from', () => {
    expect(section(page, 'Source')).toMatch(/^\n- .*\(\d{4}\)\. /);
    for (const heading of ['When it fires', 'Not assessable'])
      expect(section(page, heading).length).toBeGreaterThan(20);
  });
});

describe('the index of the rules', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8');

  it('links every page, and every page is one of a rule', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`));
    for (const page of pages) expect(index).toContain(`](${page})`);
  });
});
