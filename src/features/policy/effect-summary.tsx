import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { SEVERITIES } from '@/domain/consistency/score';
import type { ProgrammeModel } from '@/domain/programme/model';
import { findingTitle } from '@/i18n/finding-text';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import classes from './effect-panel.module.css';
import type { Affected, PolicyEffect } from './policy-effect';

/** So many are named; who wants to see all of them saves, and looks at the findings themselves. */
const NAMED = 20;

/** The difference in figures, and behind each figure which findings it is made of. */
export function EffectSummary({ effect, several }: { effect: PolicyEffect; several: boolean }) {
  const { t } = useTranslation(['policy', 'domain']);
  const { gone, come, moved, reweighed } = effect;
  const lists = [
    { kind: 'gone', findings: gone },
    { kind: 'come', findings: come },
    { kind: 'moved', findings: moved },
  ] as const;
  const same = gone.length + come.length + moved.length + reweighed === 0;
  return (
    <>
      {same ? <p>{t('effect.same')}</p> : <Counts effect={effect} />}
      {lists.map(({ kind, findings }) =>
        findings.length === 0 ? null : (
          <details key={kind} className={classes.list}>
            <summary>{t(`effect.${kind}`, { count: findings.length })}</summary>
            <Findings findings={findings} several={several} />
          </details>
        ),
      )}
      {reweighed > 0 ? <p>{t('effect.reweighed', { count: reweighed })}</p> : null}
      <p className={classes.quiet}>{t('effect.index')}</p>
    </>
  );
}

function Counts({ effect: { before, after } }: { effect: PolicyEffect }) {
  const { t } = useTranslation(['policy', 'domain']);
  const language = useLanguage();
  const total = (counts: PolicyEffect['before']) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  const figure = (value: number) => formatNumber(language, value);
  return (
    <table className={classes.counts}>
      <thead>
        <tr>
          <th scope="col">{t('effect.severity')}</th>
          <th scope="col">{t('effect.before')}</th>
          <th scope="col">{t('effect.after')}</th>
        </tr>
      </thead>
      <tbody>
        {SEVERITIES.map((severity) => (
          <tr key={severity} data-changed={before[severity] !== after[severity] || undefined}>
            <th scope="row">
              <SeverityBadge severity={severity} />
            </th>
            <td>{figure(before[severity])}</td>
            <td>{figure(after[severity])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('effect.total')}</th>
          <td>{figure(total(before))}</td>
          <td>{figure(total(after))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Findings({
  findings,
  several,
}: {
  findings: readonly (Affected & { was?: Finding['severity'] })[];
  several: boolean;
}) {
  const { t } = useTranslation(['policy', 'rules', 'domain']);
  const language = useLanguage();
  const title = (finding: Finding, model: ProgrammeModel) => findingTitle(t, finding, model, language);
  const more = findings.length - NAMED;
  return (
    <ul className={classes.findings}>
      {findings.slice(0, NAMED).map(({ finding, model, was }) => (
        <li key={`${model.programme.name} ${finding.id}`}>
          {was === undefined ? (
            <SeverityBadge severity={finding.severity} />
          ) : (
            <Moved was={was} now={finding.severity} />
          )}
          <span>
            {title(finding, model)}
            {several ? <span className={classes.programme}>{model.programme.name}</span> : null}
          </span>
        </li>
      ))}
      {more > 0 ? <li className={classes.quiet}>{t('effect.more', { count: more })}</li> : null}
    </ul>
  );
}

function Moved({ was, now }: { was: Finding['severity']; now: Finding['severity'] }) {
  const { t } = useTranslation(['policy', 'domain']);
  return (
    <span className={classes.moved}>
      <span className="visually-hidden">
        {t('effect.from', { before: t(`domain:severity.${was}`), after: t(`domain:severity.${now}`) })}
      </span>
      <span aria-hidden className={classes.badges}>
        <s className={classes.was}>{t(`domain:severity.${was}`)}</s>
        <SeverityBadge severity={now} />
      </span>
    </span>
  );
}
