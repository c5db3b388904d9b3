import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { CONDITION_CATEGORIES } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { CategoryLabel } from '@/programme/parts/category-label';
import { FromToLines } from '@/programme/parts/from-to-lines';
import {
  BehaviourLink,
  ConditionLink,
  IndicatorLink,
  StakeholderLink,
  useProgrammeParams,
} from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './finding-page.module.css';
import { MeasureLine } from './measure-line';

interface SubjectProps {
  subject: string;
  /** The team the finding is about, if it is about one. */
  team: string | undefined;
}

type Role = keyof typeof RENDER;

/** How each subject is shown, by the part it plays in the finding. */
const RENDER = {
  condition: Condition,
  official: Condition,
  unofficial: Condition,
  behaviour: Behaviour,
  driven: Behaviour,
  restrained: Behaviour,
  measure: ({ subject }) => <MeasureLine measure={subject} />,
  goal: Named,
  indicator: ({ subject, team }) => <IndicatorLink indicator={subject} team={team} />,
  lagging: ({ subject, team }) => <IndicatorLink indicator={subject} team={team} />,
  team: Named,
  best: Named,
  worst: Named,
  stakeholder: ({ subject }) => <StakeholderLink stakeholder={subject} />,
  category: Category,
  period: Day,
} satisfies Record<string, (props: SubjectProps) => ReactNode>;

const isRole = (role: string): role is Role => role in RENDER;

/** The condition, behaviour, measure … the finding is about, each leading to its own page where there is one. */
export function Subjects({ finding }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  const subjects = Object.entries<string>(finding.subjects);
  if (subjects.length === 0) return null;
  const team = 'team' in finding.subjects ? finding.subjects.team : undefined;
  return (
    <section className={classes.section}>
      <h2>{t('detail.about')}</h2>
      <dl className={classes.subjects}>
        {subjects.map(([role, key]) => {
          if (!isRole(role)) return null;
          const Subject = RENDER[role];
          return (
            <div key={role}>
              <dt>{t(`detail.subject.${role}`)}</dt>
              <dd>
                <Subject subject={key} team={team} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Condition({ subject }: SubjectProps) {
  const { model } = useProgramme();
  const condition = model.conditions.find(({ key }) => key === subject);
  return (
    <>
      <ConditionLink condition={subject} />
      {condition ? (
        <span className={classes.muted}>
          <CategoryLabel category={condition.category} />
        </span>
      ) : null}
    </>
  );
}

function Behaviour({ subject }: SubjectProps) {
  const { model } = useProgramme();
  const behaviour = model.behaviours.find(({ key }) => key === subject);
  return (
    <>
      <BehaviourLink behaviour={subject} />
      {behaviour ? <FromToLines behaviour={behaviour} whole /> : null}
    </>
  );
}

function Named({ subject }: SubjectProps) {
  const { model } = useProgramme();
  const names = [
    ...model.goals.map(({ key, title }) => [key, title] as const),
    ...model.teams.map(({ key, name }) => [key, name] as const),
  ];
  return names.find(([key]) => key === subject)?.[1] ?? subject;
}

function Day({ subject }: SubjectProps) {
  return formatDate(useLanguage(), subject);
}

function Category({ subject }: SubjectProps) {
  const params = useProgrammeParams();
  const category = CONDITION_CATEGORIES.find((each) => each === subject);
  if (!category) return subject;
  return (
    <Link to="/o/$organisationId/p/$programmeId/conditions" params={params} search={{ category }}>
      <CategoryLabel category={category} />
    </Link>
  );
}
