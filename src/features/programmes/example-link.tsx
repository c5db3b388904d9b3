import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import classes from './example-link.module.css';

const FILE_NAMES = { de: 'beispiel.tragwerk.json', en: 'example.tragwerk.json' } as const;

/** A small programme file in the reader's language, to start from. */
export function ExampleLink() {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  return (
    <a
      className={classes.link}
      href={`${import.meta.env.BASE_URL}examples/programme.${language}.json`}
      download={FILE_NAMES[language]}
    >
      <IconDownload size={18} aria-hidden />
      {t('empty.example')}
    </a>
  );
}
