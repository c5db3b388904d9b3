import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, NotAssessable } from '@/domain/consistency/finding';
import { findingText, findingTitle, notAssessableText } from '@/i18n/finding-text';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from './programme-context';

/** Puts findings of the page's programme into words; loads the texts of the rules when first used. */
export function useFindingTexts() {
  const { t } = useTranslation(['rules', 'domain']);
  const language = useLanguage();
  const { model } = useProgramme();
  return useMemo(
    () => ({
      textOf: (finding: Finding) => findingText(t, finding, model, language),
      titleOf: (finding: Finding) => findingTitle(t, finding, model, language),
      missingOf: (entry: NotAssessable) => notAssessableText(t, entry, model, language),
      ruleName: (rule: Finding['rule']) => t(`rules:${rule}.name`),
    }),
    [t, model, language],
  );
}
