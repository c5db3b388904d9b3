import type { ColumnBound } from '@/data/column-bound';
import type { FormName } from '@/domain/programme/bounds';
import { FIRST_DATE, LAST_DATE } from '@/domain/programme/plausible-date';

/* The ends of each bound, what lies just inside of them and just outside; whatever a table, a schema or a page is given. */

/** Characters that trip up what counts, cuts, escapes or turns them round. */
const ODD = '\t\n\v\f\r"\'\\%{{n}}<b>&amp;\u00a0\u200b\u202e\ufeff\ufffd𝄞👩‍👩‍👧e\u0301ﷺ=1+1;--';

const FORMS: Readonly<Record<FormName, { within: string[]; beyond: string[] }>> = {
  key: {
    within: ['0', 'a'.repeat(64), 'constructor', 'toString', 'A_.-'],
    beyond: ['', '_a', 'a'.repeat(65), 'ä', 'a b', 'a\n'],
  },
  finding: {
    within: ['C01', `Z99${`/${'a'.repeat(64)}`.repeat(4)}`],
    beyond: ['', 'c01', 'C1', 'C01/', 'C01/a/b/c/d/e', 'C01/_a', 'C01\n'],
  },
  timeOfDay: { within: ['00:00', '23:59'], beyond: ['', '24:00', '12:60', '9:00', '12:00:00'] },
  rule: {
    within: [
      'FREQ=DAILY',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29',
      'FREQ=YEARLY;INTERVAL=99;BYMONTH=2;BYMONTHDAY=29,-29',
      'FREQ=MONTHLY;BYDAY=5MO,-5SU;BYSETPOS=-5;COUNT=999',
      `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(60)}MO`,
      'FREQ=MONTHLY;UNTIL=20240229',
      'FREQ=WEEKLY;UNTIL=99991231',
    ],
    beyond: [
      'FREQ=HOURLY',
      'FREQ=DAILY;X=1',
      'FREQ=DAILY;COUNT=1000',
      'FREQ=DAILY;COUNT=2;UNTIL=20260101',
      'FREQ=DAILY;BYDAY=1MO',
      'FREQ=WEEKLY;BYMONTHDAY=1',
      'FREQ=WEEKLY;BYDAY=MO;BYDAY=TU',
      'FREQ=MONTHLY;BYSETPOS=1',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=31,-31',
      'FREQ=MONTHLY;UNTIL=20230229',
      'FREQ=MONTHLY;UNTIL=20231301',
      'FREQ=MONTHLY;UNTIL=20230100',
      'FREQ=DAILY;INTERVAL=100',
      'FREQ=DAILY\n',
      `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(61)}MO`,
    ],
  },
  timeZone: {
    within: ['UTC', 'America/Argentina/ComodRivadavia', 'Pacific/Kiritimati', 'Africa/Monrovia'],
    beyond: ['', 'CET', '+01:00', 'Europe/Hamburg', 'posix/Europe/Berlin', "UTC'"],
  },
  position: { within: ['', 'z'.repeat(100)], beyond: ['-', 'a'.repeat(101)] },
  email: { within: ['a@b', `${'a'.repeat(318)}@b`], beyond: ['', 'a', 'A@b', `${'a'.repeat(319)}@b`] },
  region: { within: ['DE', 'DE-BW'], beyond: ['', 'de', 'DE-', 'DE-BADE', 'DE\n'] },
  currency: { within: ['EUR', 'XXX'], beyond: ['', 'eur', 'EURO', 'EU', 'EUR\n', '€'] },
  holidays: { within: ['', 'DE', 'DE-BW'], beyond: ['de', 'DE-', 'DE-BADE', 'DE\n'] },
};

/** Values at the ends of a bound, all of which it takes. */
export function valuesWithin(bound: ColumnBound): unknown[] {
  switch (bound.kind) {
    case 'text':
      return [
        ...(bound.filled ? ['x', '\u00a0\u200b'] : ['', ' ']),
        ODD,
        'W'.repeat(bound.max),
        '👩'.repeat(bound.max),
      ];
    case 'form':
      return FORMS[bound.of].within;
    case 'date':
      return [FIRST_DATE, '2024-02-29', LAST_DATE];
    case 'clock':
      return [`${FIRST_DATE}T00:00`, '2026-03-29T02:30', `${LAST_DATE}T23:59`];
    case 'number':
      return [
        bound.min,
        bound.max,
        ...(bound.whole ? [] : [bound.min + Number.EPSILON, (bound.min + bound.max) / 3]),
      ];
    case 'choice':
      return [...bound.of];
    case 'flag':
      return [false, true];
    case 'moment':
      return [`${FIRST_DATE}T00:00:00Z`, `${LAST_DATE}T00:00:00Z`];
    case 'object':
      return [{ format: 'tragwerk-mapping/1' }];
    case 'id':
    case 'stamp':
      return [];
  }
}

/** Values just outside of a bound. */
export function valuesBeyond(bound: ColumnBound): unknown[] {
  switch (bound.kind) {
    case 'text':
      return [
        'W'.repeat(bound.max + 1),
        'a\u0000',
        'a\u0001',
        'a\u001f',
        'a\u0085',
        ...(bound.filled ? ['', ' \t\u3000'] : []),
      ];
    case 'form':
      return FORMS[bound.of].beyond;
    case 'date':
      return [
        '1899-12-31',
        '2200-01-01',
        '9999-12-31',
        '0026-01-01',
        '6026-01-01',
        'infinity',
        '-infinity',
        '2023-02-29',
      ];
    case 'clock':
      return ['1899-12-31T23:59', '2200-01-01T00:00', '9999-12-31T23:59', 'infinity', '2026-01-01T09:00:01'];
    case 'number':
      return [
        bound.min - 1,
        bound.max + (bound.max > 1e9 ? 1e9 : 1),
        'NaN',
        'Infinity',
        ...(bound.whole ? [bound.min + 0.5] : []),
      ];
    case 'choice':
      return ['', 'other'];
    case 'moment':
      return ['infinity', '-infinity', '9999-12-31T00:00:00Z', '1899-12-30T00:00:00Z'];
    case 'object':
      return [[], { a: 'x'.repeat(bound.max) }];
    case 'flag':
    case 'id':
    case 'stamp':
      return [];
  }
}
