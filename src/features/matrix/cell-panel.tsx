import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, useEffect, useRef, type Ref, useImperativeHandle } from 'react';
import { useTranslation } from 'react-i18next';
import { openFindings } from '@/domain/guidance/open-findings';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { effectOf } from '@/programme/effect-lookup';
import { restsOn } from '@/programme/finding-subjects';
import { CategoryLabel } from '@/programme/parts/category-label';
import { CellEditor } from '@/programme/parts/cell-editor';
import { FindingList } from '@/programme/parts/finding-list';
import { BehaviourLink, ConditionLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './cell-panel.module.css';

export interface PanelHandle {
  /** Puts the focus on the first thing one can change, or read on about. */
  enter: () => void;
}

interface CellPanelProps {
  condition: string;
  behaviour: string;
  onClose: () => void;
  /** Escape: back to the cell. */
  onLeave: () => void;
  ref: Ref<PanelHandle>;
}

/** What the cell under the cursor stands for, why it is rated so, and which findings rest on it. */
export const CellPanel = memo(function CellPanel({
  condition,
  behaviour,
  onClose,
  onLeave,
  ref,
}: CellPanelProps) {
  const { t } = useTranslation(['matrix', 'domain', 'ratings']);
  const { model, audit, today } = useProgramme();
  const panel = useRef<HTMLElement>(null);
  const what = model.conditions.find(({ key }) => key === condition);
  const towards = model.behaviours.find(({ key }) => key === behaviour);
  const inUse = effectOf(model, condition, behaviour)?.inUse ?? null;
  const findings = openFindings(
    audit.findings.filter((finding) => restsOn(finding, { condition, behaviour })),
    model.decisions,
    today,
  );

  useImperativeHandle(ref, () => ({
    enter: () => {
      const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector);
      (find('input:checked') ?? find('input, select, textarea') ?? find('a'))?.focus();
    },
  }));
  useEffect(() => {
    const element = panel.current;
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onLeave();
    };
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  }, [onLeave]);

  if (!what || !towards) return null;
  return (
    <aside ref={panel} className={classes.panel} aria-label={t('panel.name')}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <ConditionLink condition={condition} />
        </h2>
        <ActionIcon color="gray" aria-label={t('panel.close')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <p className={classes.facts}>
        <CategoryLabel category={what.category} /> · {t(`domain:formality.${what.formality}`)} ·{' '}
        {t('panel.strength', { value: what.strength })}
      </p>
      <h3 className={classes.behaviour}>
        <BehaviourLink behaviour={behaviour} />
      </h3>
      <div className={classes.editor}>
        <CellEditor cell={{ condition, behaviour }} />
      </div>
      {inUse === null ? null : <Force inUse={inUse} strength={what.strength} />}
      <dl className={classes.said}>
        <dt>{t('ratings:said')}</dt>
        <dd>{what.espoused || t('ratings:nothingSaid')}</dd>
        <dt>{t('ratings:done')}</dt>
        <dd>{what.inUse || t('ratings:nothingDone')}</dd>
      </dl>
      {towards.from ? <p className={classes.way}>{t('ratings:from', { text: towards.from })}</p> : null}
      {towards.to ? <p className={classes.way}>{t('ratings:to', { text: towards.to })}</p> : null}
      <h3 className={classes.heading}>{t('panel.findings')}</h3>
      {findings.length > 0 ? (
        <FindingList findings={findings} label={t('panel.findings')} />
      ) : (
        <p className={classes.facts}>{t('panel.noFindings')}</p>
      )}
    </aside>
  );
});

function Force({ inUse, strength }: { inUse: number; strength: number }) {
  const { t } = useTranslation('matrix');
  const language = useLanguage();
  const signed = (value: number) => formatSigned(language, value);
  return (
    <p className={classes.facts}>
      {t('panel.force', { force: signed(inUse * strength), value: signed(inUse), strength })}
    </p>
  );
}
