import { useTranslation } from 'react-i18next';
import { CategoryLabel } from '@/programme/parts/category-label';
import { EvidencePart } from '@/programme/parts/evidence-part';
import { RatingValue } from '@/programme/parts/rating-value';
import type { ForceRow } from './force-field';
import classes from './force-reason.module.css';

/** Why a condition is rated as it is, what that stands on, and what weighs in it. */
export function ForceReason({ id, row: { condition, effect } }: { id: string; row: ForceRow }) {
  const { t } = useTranslation(['forces', 'domain', 'ratings']);
  const rationale = effect?.rationale.trim() ?? '';
  return (
    <div id={id} className={classes.card}>
      <p className={rationale === '' ? classes.none : classes.rationale}>
        {rationale === '' ? t('reason.none') : rationale}
      </p>
      {effect?.evidence ? (
        <div className={classes.evidence}>
          <EvidencePart
            evidence={effect.evidence}
            titles={{ condition: condition.title, behaviour: effect.behaviour }}
            onChange={null}
          />
        </div>
      ) : null}
      <dl className={classes.facts}>
        <dt>{t('reason.said')}</dt>
        <dd>
          <RatingValue value={effect?.espoused ?? null} />
        </dd>
        <dt>{t('reason.done')}</dt>
        <dd>
          <RatingValue value={effect?.inUse ?? null} />
        </dd>
        <dt>{t('reason.sure')}</dt>
        <dd>{effect ? t(`domain:confidence.${effect.confidence}`) : '–'}</dd>
        <dt>{t('reason.strength')}</dt>
        <dd>{t('ratings:ofFive', { value: condition.strength })}</dd>
        <dt>{t('reason.kind')}</dt>
        <dd>
          <CategoryLabel category={condition.category} />, {t(`domain:formality.${condition.formality}`)}
        </dd>
        <dt>{t('reason.reward')}</dt>
        <dd>{t(`domain:reward.${condition.reward ?? 'notStated'}`)}</dd>
      </dl>
    </div>
  );
}
