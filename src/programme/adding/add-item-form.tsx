import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_MAX, TITLE_MAX } from '@/domain/programme/limits';
import { CONDITION_CATEGORIES, FORMALITIES } from '@/domain/programme/model';
import { usualFormality } from '@/domain/programme/usual-formality';
import { all, useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { LeaveGuard } from '@/ui/leave-guard';
import type { Unsaved } from '@/ui/unsaved';
import classes from './add-item-form.module.css';
import { useAddItem } from './use-add-item';

/** What the dialog gives to the form within it. */
export interface AddingProps {
  guard: Ref<Unsaved>;
  onCancel: () => void;
  onAdded: () => void;
}

interface AddItemFormProps extends AddingProps {
  kind: 'behaviour' | 'condition';
}

/** Asks for what is needed to rate the thing; the rest is entered on its own page. */
export function AddItemForm({ kind, guard, onCancel, onAdded }: AddItemFormProps) {
  const { t } = useTranslation(['adding', 'domain', 'common']);
  const { required, atMost } = useRules();
  const behaviour = useAddItem('behaviours');
  const condition = useAddItem('conditions');
  const adding = kind === 'behaviour' ? behaviour : condition;
  const { values, field, set, submit, unsaved } = useFields(
    { title: '', first: '', second: '', category: '', formality: '' },
    { title: all(required, atMost(TITLE_MAX)), first: atMost(TEXT_MAX), second: atMost(TEXT_MAX) },
  );
  const category = CONDITION_CATEGORIES.find((each) => each === values.category) ?? null;
  const formality = FORMALITIES.find((each) => each === values.formality) ?? usualFormality(category);
  const send = async (entered: typeof values) => {
    const title = entered.title.trim();
    const first = entered.first.trim();
    const second = entered.second.trim();
    await (kind === 'behaviour'
      ? behaviour.mutateAsync({ title, patch: { from: first, to: second } })
      : condition.mutateAsync({
          title,
          patch: { espoused: first, inUse: second, category, formality },
        }));
    onAdded();
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit(send)}>
      <LeaveGuard ref={guard} unsaved={unsaved && !adding.isPending && !adding.isSuccess} />
      <TextInput
        {...field('title')}
        label={t('name')}
        description={t(`${kind}.nameHint`)}
        autoComplete="off"
        required
        data-autofocus
      />
      {kind === 'condition' ? (
        <>
          <NativeSelect
            label={t('category')}
            value={values.category}
            onChange={({ currentTarget }) => set('category', currentTarget.value)}
            description={category === null ? undefined : t(`domain:conditionCategoryHint.${category}`)}
            data={[
              { value: '', label: t('domain:conditionCategory.none') },
              ...CONDITION_CATEGORIES.map((each) => ({
                value: each,
                label: t(`domain:conditionCategory.${each}`),
              })),
            ]}
          />
          <NativeSelect
            label={t('formality')}
            value={formality}
            onChange={({ currentTarget }) => set('formality', currentTarget.value)}
            data={FORMALITIES.map((each) => ({ value: each, label: t(`domain:formality.${each}`) }))}
          />
        </>
      ) : null}
      <Textarea {...field('first')} label={t(`${kind}.first`)} rows={3} />
      <Textarea {...field('second')} label={t(`${kind}.second`)} rows={3} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={adding.isPending}>
          {t(`${kind}.add`)}
        </Button>
      </div>
    </form>
  );
}
