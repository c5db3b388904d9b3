import { useTranslation } from 'react-i18next';
import classes from './pushing.module.css';

/** The words a refusal is told by: of the call as a whole, and of one row. */
const REFUSALS = ['push_token_unknown', 'push_rows_missing', 'push_rows_wrong'] as const;
const PROBLEMS = [
  'unknown',
  'no_date',
  'in_future',
  'no_number',
  'outside_bounds',
  'no_count',
  'out_of_range',
  'repeated',
] as const;

const ANSWER = `HTTP 400
{
  "message": "push_rows_wrong",
  "details": "[{\\"row\\": 1, \\"field\\": \\"team\\", \\"problem\\": \\"unknown\\"}]"
}`;

/** What comes back when something is wrong. */
export function Refusals() {
  const { t } = useTranslation('pushing');
  return (
    <section className={classes.section} aria-labelledby="push-refusals">
      <h2 id="push-refusals">{t('refusals.title')}</h2>
      <p>{t('refusals.lead')}</p>
      <pre className={classes.code}>{ANSWER}</pre>
      <Words heading={t('refusals.message')} words={REFUSALS} />
      <Words heading={t('refusals.problem')} words={PROBLEMS} />
    </section>
  );
}

function Words({
  heading,
  words,
}: {
  heading: string;
  words: readonly ((typeof REFUSALS)[number] | (typeof PROBLEMS)[number])[];
}) {
  const { t } = useTranslation('pushing');
  return (
    <>
      <h3>{heading}</h3>
      <dl className={classes.words}>
        {words.map((word) => (
          <div key={word}>
            <dt>
              <code>{word}</code>
            </dt>
            <dd>{t(`refusals.${word}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
