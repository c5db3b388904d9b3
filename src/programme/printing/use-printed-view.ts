import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isAboutStakeholders, withoutStakeholders } from '@/domain/guidance/without-stakeholders';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import type { ProgrammeView } from '../programme-context';
import { printsStakeholders } from './print-page';
import './print.css';

/**
 * The programme as the page is to show it: on paper whole instead of in parts, and without stakeholders unless they have
 * been chosen, for prints are handed round. Says at the head of every sheet which programme it is, and of which day.
 */
export function usePrintedView(view: ProgrammeView): ProgrammeView {
  const [printing, setPrinting] = useState<false | 'all' | 'without stakeholders'>(false);
  const router = useRouter();
  useEffect(() => {
    const begin = () => {
      const all = printsStakeholders() || showsNothingElse(router.state.location.pathname);
      // The browser prints what stands there when this returns.
      flushSync(() => setPrinting(all ? 'all' : 'without stakeholders'));
    };
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [router]);
  useSheetHeads(view);
  if (printing === false) return view;
  const whole = { ...view, printed: true };
  return printing === 'all' ? whole : withoutStakeholders(whole);
}

/** Who prints the page of the stakeholders, or of a finding about one, has chosen them. */
function showsNothingElse(path: string): boolean {
  const [, page, finding] = /\/p\/[^/]+\/([^/]+)\/?(.*)$/.exec(path) ?? [];
  return page === 'stakeholders' || (page === 'finding' && isAboutStakeholders(finding ?? ''));
}

/** What stands in the margins of a sheet is known to the style sheet alone; see print.css. */
function useSheetHeads({ model, today }: ProgrammeView): void {
  const { t } = useTranslation('printing');
  const language = useLanguage();
  const { name } = model.programme;
  const date = t('asOf', { date: formatDate(language, today) });
  const page = t('page');
  const of = t('of');
  useEffect(() => {
    const { style } = document.documentElement;
    const said = { '--print-name': name, '--print-date': date, '--print-page': page, '--print-of': of };
    for (const [property, text] of Object.entries(said)) style.setProperty(property, cssString(text));
    return () => Object.keys(said).forEach((property) => style.removeProperty(property));
  }, [name, date, page, of]);
}

/** A string of CSS: everything that could end it is written as a code. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
