import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CONFIDENCES, type Confidence, type Rating } from '@/domain/programme/model';
import { AutosaveText } from '@/editing/ui/autosave-text';
import { ratingKey } from '@/i18n/finding-values';
import { effectOf } from '../effect-lookup';
import { useProgramme } from '../programme-context';
import type { CellKeys } from '../edit-by-key';
import { useRateEffect } from '../use-rate-effect';
import classes from './cell-editor.module.css';
import { EvidencePart } from './evidence-part';
import { RatingInput } from './rating-input';
import { RatingValue } from './rating-value';

/** What one condition does to one behaviour: said, done, how sure, and why. To read, or to change for who may. */
export function CellEditor({ cell, children }: { cell: CellKeys; children?: ReactNode }) {
  const { t } = useTranslation(['ratings', 'domain']);
  const { model } = useProgramme();
  const { mayEdit, rate } = useRateEffect();
  const titles = useCellTitles(cell);
  const effect = effectOf(model, cell.condition, cell.behaviour);
  const rationale = effect?.rationale ?? '';
  const rated = effect !== undefined && (effect.inUse !== null || effect.espoused !== null);

  return (
    <div className={classes.cell}>
      <div className={classes.grid} data-headed={children !== undefined || undefined}>
        {children ? <div className={classes.heading}>{children}</div> : null}
        <Rated
          name={t('domain:effect.espoused')}
          label={t('espousedOf', titles)}
          value={effect?.espoused ?? null}
          onChange={mayEdit ? (espoused) => void rate(cell, { espoused }) : null}
        />
        <Rated
          name={t('domain:effect.inUse')}
          label={t('inUseOf', titles)}
          value={effect?.inUse ?? null}
          onChange={mayEdit ? (inUse) => void rate(cell, { inUse }) : null}
        />
        <ConfidencePart
          label={t('confidenceOf', titles)}
          value={rated ? effect.confidence : null}
          onChange={mayEdit ? (confidence) => void rate(cell, { confidence }) : null}
        />
        <div className={classes.rationale}>
          {mayEdit || rationale ? (
            <span className={classes.name} aria-hidden={mayEdit}>
              {t('domain:effect.rationale')}
            </span>
          ) : null}
          {mayEdit ? (
            <AutosaveText
              key={`${cell.condition}/${cell.behaviour}`}
              label={t('rationaleOf', titles)}
              placeholder={t('rationaleHint')}
              value={rationale}
              onSave={(text) => rate(cell, { rationale: text })}
            />
          ) : (
            rationale
          )}
        </div>
        <EvidencePart
          key={`evidence ${cell.condition}/${cell.behaviour}`}
          evidence={effect?.evidence ?? null}
          titles={titles}
          onChange={mayEdit ? (evidence) => rate(cell, { evidence }) : null}
        />
      </div>
    </div>
  );
}

/** The titles of a cell's condition and behaviour, for labels. */
export function useCellTitles({ condition, behaviour }: CellKeys) {
  const { model } = useProgramme();
  return {
    condition: model.conditions.find(({ key }) => key === condition)?.title ?? condition,
    behaviour: model.behaviours.find(({ key }) => key === behaviour)?.title ?? behaviour,
  };
}

interface PartProps<T> {
  label: string;
  value: T | null;
  /** Null: only to read. */
  onChange: ((value: T) => void) | null;
}

function Rated({ name, label, value, onChange }: PartProps<Rating | null> & { name: string }) {
  const { t } = useTranslation('domain');
  return (
    <div className={classes.part}>
      <span className={classes.name} aria-hidden={onChange !== null}>
        {name}
      </span>
      {onChange ? (
        <RatingInput label={label} value={value} onChange={onChange} />
      ) : (
        <RatingValue value={value} />
      )}
      {value === null ? null : <span className={classes.words}>{t(`rating.${ratingKey(value)}`)}</span>}
    </div>
  );
}

function ConfidencePart({ label, value, onChange }: PartProps<Confidence>) {
  const { t } = useTranslation(['ratings', 'domain']);
  const choose = (chosen: string) => {
    const confidence = CONFIDENCES.find((each) => each === chosen);
    if (confidence) onChange?.(confidence);
  };
  return (
    <div className={classes.part}>
      <span className={classes.name} aria-hidden={onChange !== null}>
        {t('confidence')}
      </span>
      {onChange ? (
        <NativeSelect
          aria-label={label}
          size="xs"
          className={classes.confidence}
          disabled={value === null}
          value={value ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            ...(value === null ? [{ value: '', label: '–' }] : []),
            ...CONFIDENCES.map((each) => ({ value: each, label: t(`domain:confidence.${each}`) })),
          ]}
        />
      ) : (
        <span>{value === null ? '–' : t(`domain:confidence.${value}`)}</span>
      )}
    </div>
  );
}
