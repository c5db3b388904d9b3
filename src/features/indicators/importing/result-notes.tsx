import { useTranslation } from 'react-i18next';
import type { Indicator, Observation } from '@/domain/programme/model';
import { columnRef } from '@/domain/tables/find-column';
import { formatList, formatNumber } from '@/i18n/format';
import { formatReading } from '@/i18n/measured';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { Message } from '@/ui/message';
import type { OpenImport } from './use-import';
import type { Result } from './worker/messages';

interface ResultNotesProps {
  result: Result;
  indicator: Indicator;
  imported: OpenImport;
}

/** So many are enough to know where to look. */
const NAMED = 8;

/** What in the file may mean something else than it seems. */
export function ResultNotes({ result, indicator, imported }: ResultNotesProps) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const { outOfBounds, stretches, currencies } = result;
  const nameOf = (period: string) => periodName(language, indicator.cadence, period);
  const teamName = (key: string) => imported.teams.find((team) => team.key === key)?.name ?? key;
  const { table, draft } = imported;
  const measured = table.hasHeader && draft.of !== null ? columnRef(table.names, draft.of) : null;
  const written = ({ team, period, value }: Observation) =>
    `${teamName(team)}, ${nameOf(period)}: ${formatReading(language, value)}`;
  return (
    <>
      {outOfBounds.length > 0 ? (
        <Message tone="error">
          {t('preview.outOfBounds', {
            values: formatList(language, outOfBounds.slice(0, NAMED).map(written)),
          })}
        </Message>
      ) : null}
      {stretches.slice(1).map(({ from }, i) => (
        <Message key={from} tone="info">
          {t('preview.hole', { from: nameOf(stretches[i]?.until ?? ''), until: nameOf(from) })}
        </Message>
      ))}
      {measured?.nth !== undefined ? (
        <Message tone="info">
          {t('preview.sameName', {
            column: measured.name,
            nth: formatNumber(language, measured.nth),
            of: formatNumber(language, measured.of ?? 0),
          })}
        </Message>
      ) : null}
      {currencies.length > 0 ? (
        <Message tone="error">
          {t('preview.currencies', {
            values: formatList(
              language,
              currencies.slice(0, NAMED).map(({ sign, rows }) => `${sign} (${formatNumber(language, rows)})`),
            ),
          })}
        </Message>
      ) : null}
    </>
  );
}
