import { useTranslation } from 'react-i18next';
import { idSubjects } from '@/domain/consistency/id-subjects';
import { sayWith } from '@/i18n/say';
import { subjectTitles } from '@/i18n/titles';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';

/** Names a finding that is no longer there, as far as its id still tells: the rule, and what it was about. */
export function useGoneTitle(): (id: string) => string {
  const { t } = useTranslation(['rules', 'domain']);
  const language = useLanguage();
  const { model } = useProgramme();
  return (id) => {
    const known = idSubjects(id);
    if (!known) return id;
    const subjects = Object.values(subjectTitles(sayWith(t), known.subjects, model, language));
    const rule = t(`rules:${known.rule}.name`);
    return subjects.length === 0 ? rule : `${rule}: ${subjects.join(' × ')}`;
  };
}
