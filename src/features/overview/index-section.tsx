import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ENOUGH_RATED, indexBand } from '@/domain/guidance/index-band';
import { ratedCells } from '@/domain/guidance/rated-cells';
import { formatNumber, formatPercent } from '@/i18n/format';
import type { Language } from '@/i18n/languages';
import { useLanguage } from '@/i18n/use-language';
import { IndexBar } from '@/programme/parts/index-bar';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './index-section.module.css';
import page from './overview-page.module.css';

/** The index in one sentence, never without what it rests on. */
export function IndexSection() {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { model, audit } = useProgramme();
  const { index, coverage } = audit;
  const cells = ratedCells(model, audit.behaviours);
  const noIndex = cells.possible === 0 ? 'nothing' : cells.rated === 0 ? 'none' : 'noForces';
  const figures = {
    count: cells.possible,
    rated: formatNumber(language, cells.rated),
    possible: formatNumber(language, cells.possible),
    share: formatPercent(language, coverage),
  };
  const shares = sharesOf(index ?? 0, language);
  return (
    <section className={page.section}>
      <h2>{t('index.heading')}</h2>
      {index === null ? (
        <p className={classes.sentence}>{t(`index.${noIndex}`, figures)}</p>
      ) : (
        <>
          <p className={classes.answer}>{t(`index.band.${indexBand(index)}`)}</p>
          <div className={classes.gauge}>
            <p className={classes.figure}>
              <strong>{formatNumber(language, index, 0)}</strong> {t('index.ofHundred')}
            </p>
            <div>
              <IndexBar index={index} />
              <p className={classes.ends} aria-hidden>
                <span className={classes.carry}>{t('index.carries', { share: shares.carry })}</span>
                <span className={classes.pull}>{t('index.pulls', { share: shares.pull })}</span>
              </p>
            </div>
          </div>
          <p className={classes.sentence}>{t('index.sentence', shares)}</p>
        </>
      )}
      {cells.rated > 0 ? (
        <p className={page.quiet}>
          <CoverageLink>
            {t(coverage < ENOUGH_RATED ? 'index.firstImpression' : 'index.coverage', figures)}
          </CoverageLink>
        </p>
      ) : null}
    </section>
  );
}

/** Both from the rounded index, so that they add up and agree with the figure beside them. */
function sharesOf(index: number, language: Language) {
  const carry = Math.round(index) / 100;
  return { carry: formatPercent(language, carry), pull: formatPercent(language, 1 - carry) };
}

function CoverageLink({ children }: { children: string }) {
  const params = useProgrammeParams();
  return (
    <Link to="/o/$organisationId/p/$programmeId/conditions" params={params}>
      {children}
    </Link>
  );
}
