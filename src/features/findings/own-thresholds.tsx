import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CHOICE_NAMES, CHOICES } from '@/domain/consistency/choices';
import type { RuleId } from '@/domain/consistency/finding';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { concerns, THRESHOLD_PATHS, thresholdIn } from '@/domain/consistency/thresholds';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { useProgramme } from '@/programme/programme-context';
import { thresholdFigure, thresholdName } from '@/i18n/threshold-text';
import classes from './finding-page.module.css';

/** The thresholds and choices of a rule that the organisation has set for itself; nothing where it goes by the default. */
export function OwnThresholds({ rule }: { rule: RuleId }) {
  const { policy } = useProgramme();
  const own = THRESHOLD_PATHS.filter(
    (path) => concerns(path, rule) && thresholdIn(policy, path) !== thresholdIn(DEFAULT_POLICY, path),
  );
  const choices = CHOICE_NAMES.filter(
    (name) => CHOICES[name].rules.includes(rule) && policy[name] !== DEFAULT_POLICY[name],
  );
  return own.length + choices.length === 0 ? null : <Named paths={own} choices={choices} />;
}

/** Apart, so that its texts are fetched only where there is something to say. */
function Named({ paths, choices }: { paths: typeof THRESHOLD_PATHS; choices: typeof CHOICE_NAMES }) {
  const { t } = useTranslation(['policy', 'scoring']);
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { policy } = useProgramme();
  const figure = (value: number) => thresholdFigure(language, value);
  return (
    <div className={classes.own}>
      <p>
        <Link to="/o/$organisationId/policy" params={{ organisationId }}>
          {t('ofRule.heading')}
        </Link>
      </p>
      <ul>
        {choices.map((name) => (
          <li key={name}>
            {t('ofRule.value', {
              name: t(`choice.${name}.label`),
              value: t(`choice.${name}.option.${policy[name]}.label`),
              default: t(`choice.${name}.option.${DEFAULT_POLICY[name]}.label`),
            })}
          </li>
        ))}
        {paths.map((path) => (
          <li key={path}>
            {t('ofRule.value', {
              name: thresholdName(t, path),
              value: figure(thresholdIn(policy, path)),
              default: figure(thresholdIn(DEFAULT_POLICY, path)),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
