import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { countriesIn, statesQuery } from '@/organisation/holidays';
import { Message } from '@/ui/message';
import { announce } from '@/ui/notices';
import { useErrorText } from '@/ui/use-error-text';
import classes from './holidays.module.css';

interface RegionFieldProps {
  /** Whose holidays are asked for, for those who do not see where the field stands. */
  label: string;
  /** What no choice means. */
  none: string;
  region: string;
  onSave: (region: string) => Promise<unknown>;
}

/** A country and, where they differ, one of its states; saves itself. */
export function RegionField({ label, none, region: stored, onSave }: RegionFieldProps) {
  const { t } = useTranslation('holidays');
  const language = useLanguage();
  const errorText = useErrorText();
  const saving = useMutation({ mutationFn: onSave, meta: { quiet: true } });
  // What has been chosen shows at once.
  const region = saving.isPending ? saving.variables : stored;
  const country = region.slice(0, 2);
  const { data: states = [] } = useQuery({ ...statesQuery(country, language), enabled: country !== '' });
  const choose = (next: string) => saving.mutate(next, { onSuccess: () => announce(t('saved')) });
  return (
    <div className={classes.region}>
      <NativeSelect
        size="sm"
        aria-label={t('country', { whose: label })}
        value={country}
        onChange={({ currentTarget: { value } }) => choose(value)}
        data={[
          { value: '', label: none },
          ...countriesIn(language).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {states.length > 0 ? (
        <NativeSelect
          size="sm"
          aria-label={t('state', { whose: label })}
          value={region}
          onChange={({ currentTarget: { value } }) => choose(value)}
          data={[
            { value: country, label: t('nationwide') },
            ...states.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      ) : null}
      {saving.error ? (
        <div className={classes.problem}>
          <Message tone="error">{errorText(saving.error)}</Message>
        </div>
      ) : null}
    </div>
  );
}
