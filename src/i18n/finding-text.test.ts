import { describe, expect, it } from 'vitest';
import type { Finding } from '@/domain/consistency/finding';
import { MISSING_DATA } from '@/domain/consistency/missing-data';
import { REMEDY_IDS } from '@/domain/consistency/remedies';
import { RULES_BY_FAMILY } from '@/domain/consistency/registry';
import { parseProgramme } from '@/domain/programme/file';
import type { ProgrammeModel } from '@/domain/programme/model';
import { SAMPLE_FINDINGS } from '@tests/support/findings';
import { findingText, findingTitle, notAssessableText } from './finding-text';
import { LANGUAGES } from './languages';
import { createTranslator } from './translate';

function model(titles: Partial<Record<'bonus' | 'ask', string>> = {}): ProgrammeModel {
  const parsed = parseProgramme({
    format: 'tragwerk-programme/1',
    programme: { name: 'From boxes to solutions' },
    teams: [{ key: 'south', name: 'Sales South' }],
    goals: [{ key: 'service', title: 'Half of the margin from service' }],
    behaviours: [
      { key: 'ask', title: titles.ask ?? 'Ask before offering' },
      { key: 'close', title: 'Close quickly' },
    ],
    conditions: [
      {
        key: 'bonus',
        title: titles.bonus ?? 'Commission on machines',
        espoused: 'Success',
        inUse: 'Revenue',
      },
      { key: 'guideline', title: 'Offer guideline' },
    ],
    effects: [{ condition: 'bonus', behaviour: 'ask', inUse: -3, rationale: 'Told in 6 of 8 interviews' }],
    measures: [{ key: 'course', title: 'Consultative selling' }],
    stakeholders: [{ key: 'head', role: 'Head of Sales South' }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.model;
}

function finding(rule: Finding['rule'], fits: (one: Finding) => boolean = () => true): Finding {
  const found = SAMPLE_FINDINGS.find((one) => one.rule === rule && fits(one));
  if (found === undefined) throw new Error(`No sample of ${rule}`);
  return found;
}

it('is tried in every wording of every rule', () => {
  for (const rule of RULES_BY_FAMILY) {
    const samples = SAMPLE_FINDINGS.filter((one) => one.rule === rule.id);
    const tried = samples.map(({ figures }) => rule.wording?.(figures));
    expect(tried.length, rule.id).toBeGreaterThan(0);
    expect(
      (rule.wordings ?? []).filter((each) => !tried.includes(each)),
      rule.id,
    ).toEqual([]);
  }
});

/** Keys that were not found come back as themselves, placeholders without a value stay as they are. */
const UNRESOLVED = /\{\{|\}\}|\$t\(|\b(?:rules|domain|file|audit):|undefined|null|NaN|\[object/;

describe.each(LANGUAGES)('findings in %s', (language) => {
  const t = createTranslator(language);

  it.each(SAMPLE_FINDINGS.map((one) => [`${one.id} ${JSON.stringify(one.figures)}`, one] as const))(
    'has whole sentences for %s',
    (_name, one) => {
      const text = findingText(t, one, model(), language);
      const words = [text.title, text.detail, text.ruleName, text.principle].concat(
        text.remedies.flatMap(({ title, how }) => [title, how]),
        text.figures.flatMap(({ label, value }) => [label, value]),
        text.quotes.flatMap(({ label, text: quote }) => [label, quote]),
      );
      for (const word of words) {
        expect(word).not.toBe('');
        expect(word).not.toMatch(UNRESOLVED);
      }
      expect(text.title.length).toBeLessThan(160);
      expect(text.title).toBe(findingTitle(t, one, model(), language));
      expect(text.detail).toMatch(/\.$/);
      expect(text.principle).toMatch(/\(.*\d{4}.*\)\.$/);
      const sentences = text.detail.split(/[.?] (?=[A-ZÄÖÜ“„])/).length;
      expect(sentences, text.detail).toBeGreaterThanOrEqual(2);
      expect(sentences, text.detail).toBeLessThanOrEqual(4);
    },
  );

  it('has words for every remedy', () => {
    const text = findingText(t, { ...finding('G01'), remedies: REMEDY_IDS }, model(), language);
    for (const { id, title, how } of text.remedies) {
      expect(`${title} ${how}`, id).not.toMatch(UNRESOLVED);
      expect(how).toMatch(/\.$/);
    }
  });

  it('has words for everything a rule may miss', () => {
    for (const missing of MISSING_DATA) {
      const text = notAssessableText(
        t,
        { rule: 'C01', id: 'C01', subjects: { condition: 'bonus' }, missing },
        model(),
        'de',
      );
      expect(text.missing).not.toMatch(UNRESOLVED);
      expect(text.subjects).toEqual(['Commission on machines']);
    }
  });

  it('leaves titles as they were written, whatever is in them', () => {
    const odd = '{{score}} $t(rules:basis) $& $1 <b>“x”</b> & \\';
    const text = findingText(t, finding('C01'), model({ bonus: odd, ask: odd }), language);
    expect(text.title).toContain(odd);
    expect(text.detail.split(odd)).toHaveLength(3);
  });

  it('shows the key where a subject is no longer there', () => {
    const text = findingText(t, finding('G03'), { ...model(), behaviours: [] }, language);
    expect(text.title).toContain('ask');
  });
});

describe('wordings', () => {
  const en = createTranslator('en');
  const de = createTranslator('de');

  it('differ by the category of a contradiction', () => {
    const details = SAMPLE_FINDINGS.filter(({ rule }) => rule === 'C01').map(
      (one) => findingText(en, one, model(), 'en').detail,
    );
    expect(new Set(details).size).toBe(19);
    const bonus = finding(
      'C01',
      (one) => one.rule === 'C01' && one.figures.category === 'recognition_and_bonus',
    );
    expect(findingText(en, bonus, model(), 'en').title).toBe(
      '“Commission on machines” rewards the opposite of “Ask before offering”',
    );
    expect(findingText(de, bonus, model(), 'de').title).toBe(
      '„Commission on machines“ belohnt das Gegenteil von „Ask before offering“',
    );
  });

  it('name figures the way the language writes them', () => {
    const values = (name: string, language: 'de' | 'en') =>
      Object.fromEntries(
        SAMPLE_FINDINGS.flatMap((one) =>
          findingText(language === 'de' ? de : en, one, model(), language)
            .figures.filter((figure) => figure.name === name)
            .map(({ value }) => [value, true]),
        ),
      );
    expect(values('startsOn', 'de')).toHaveProperty(['02.02.2026']);
    expect(values('startsOn', 'en')).toHaveProperty(['2 Feb 2026']);
    expect(values('peakHours', 'de')).toHaveProperty(['6,5']);
    expect(values('agreement', 'en')).toHaveProperty(['0.44']);
    expect(values('effect', 'de')).toHaveProperty(['−3']);
    expect(values('ratio', 'en')).toHaveProperty(['75%']);
    expect(values('quarter', 'de')).toHaveProperty(['1. Quartal 2026']);
    expect(values('importance', 'de')).toHaveProperty(['4 von 5']);
    expect(values('daysOverdue', 'de')).toHaveProperty(['1.234']);
  });

  it('quote what the programme says about a condition', () => {
    expect(findingText(en, finding('C01'), model(), 'en').quotes).toEqual([
      { name: 'espoused', label: 'What is said', text: 'Success' },
      { name: 'inUse', label: 'What is done', text: 'Revenue' },
      { name: 'rationale', label: 'Why it was rated so', text: 'Told in 6 of 8 interviews' },
    ]);
    expect(findingText(en, finding('P01'), model(), 'en').quotes).toEqual([]);
  });

  const detailDe = (one: Finding) => findingText(de, one, model(), 'de').detail;
  const figuresDe = (one: Finding) =>
    findingText(de, one, model(), 'de').figures.map(({ label, value }) => `${label}: ${value}`);

  it('use the words of the scale for what pulls two ways', () => {
    const detail = detailDe(finding('C05'));
    expect(detail).toContain('Was „Close quickly“ angeht, wirkt „Commission on machines“ stark dafür (+3)');
    expect(detail).toContain('was „Ask before offering“ angeht, dagegen (−2).');
  });

  it('count a support of less than two weeks in days', () => {
    const short = finding('S03', (one) => one.rule === 'S03' && one.figures.weeks === 0.6);
    expect(detailDe(short)).toContain('(Wichtigkeit 3 von 5) 4 Tage lang unterstützt');
    expect(figuresDe(short)).toContain('Nötiger Zeitraum: 36 Wochen');
    const one = finding(
      'S03',
      ({ rule, figures }) => rule === 'S03' && 'weeks' in figures && figures.weeks === 1,
    );
    expect(detailDe(one)).toContain('1 Woche lang unterstützt');
  });

  it('call what is behind the habit behind, and nothing nothing', () => {
    const heldBack = finding('M01', (one) => one.rule === 'M01' && one.figures.heldBack);
    expect(detailDe(heldBack)).toMatch(
      /^Für „Ask before offering“ spricht nichts, dagegen eine Kraft von 6, in Summe −6\. .* liegt er 18 zurück\./,
    );
    expect(figuresDe(heldBack)).toContain('Rückstand hinter der Gewohnheit: 18');
    const even = finding('M01', (one) => one.rule === 'M01' && one.figures.margin === 0);
    expect(detailDe(even)).toContain('hält dem genau die Waage');
    expect(figuresDe(even)).toContain('Vorsprung vor der Gewohnheit: 0');
    const untrained = finding('G09', (one) => one.rule === 'G09' && one.figures.driving === 0);
    expect(detailDe(untrained)).toMatch(
      /^Für „Ask before offering“ spricht nichts, dagegen eine Kraft von 15,/,
    );
  });

  it('explain an overload only by what it consists in', () => {
    const [hours, behaviours, both] = SAMPLE_FINDINGS.filter(({ rule }) => rule === 'S04').map((one) =>
      findingText(en, one, model(), 'en').figures.map(({ name }) => name),
    );
    expect(hours).toEqual(['peakHours', 'peakWeek', 'hoursLimit']);
    expect(behaviours).toEqual(['behaviours', 'quarter']);
    expect(both).toHaveLength(5);
  });

  it('miss one rating of one cell, and all ratings of a behaviour', () => {
    const missing = (subjects: Record<string, string>) =>
      notAssessableText(de, { rule: 'C01', id: 'C01', subjects, missing: 'ratings' }, model(), 'de').missing;
    expect(missing({ condition: 'bonus', behaviour: 'ask' })).toBe(
      'Die gelebte Wirkung ist noch nicht bewertet.',
    );
    expect(missing({ behaviour: 'ask' })).toBe('Die gelebten Wirkungen sind noch nicht bewertet.');
  });

  it('say when the change of a condition comes too late for a training', () => {
    const late = finding('S01', (one) => one.rule === 'S01' && one.figures.remedyEndsOn !== null);
    expect(findingText(de, late, model(), 'de').detail).toContain('endet erst am 31.12.2026');
  });
});
