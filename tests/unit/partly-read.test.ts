import { expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { parseProgrammeText } from '@/domain/programme/file';
import { findingText } from '@/i18n/finding-text';
import { createTranslator } from '@/i18n/translate';
import { hardImport, TODAY } from '@tests/support/hard-imports';

it.each([
  ['de', '37 Wochen, davon 30 Wochen ohne Messwert'],
  ['en', '37 weeks, 30 weeks of them without a reading'],
] as const)('a finding in %s says how long nothing has been read: %s', (language, said) => {
  const parsed = parseProgrammeText(new TextDecoder().decode(hardImport('68-gap-30-weeks.json')), TODAY);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { findings } = audit(parsed.model, DEFAULT_POLICY, TODAY);
  const still = findings.find(({ rule }) => rule === 'I01');
  if (!still) throw new Error('nothing is found');
  expect(findingText(createTranslator(language), still, parsed.model, language).detail).toContain(said);
});
