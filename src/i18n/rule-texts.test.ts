import { describe, expect, it } from 'vitest';
import { type DeclaredRule, RULES_BY_FAMILY } from '@/domain/consistency/registry';
import { SHARED_THRESHOLDS } from '@/domain/consistency/shared-policy';
import { policy as policyDe } from './de/policy';
import { rules as rulesDe } from './de/rules';
import { scoring as scoringDe } from './de/scoring';
import { policy as policyEn } from './en/policy';
import { rules as rulesEn } from './en/rules';
import { scoring as scoringEn } from './en/scoring';

type Texts = Readonly<Record<string, unknown>>;

const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null;

/** The texts under a name; none where there are none. */
function below(texts: Texts, name: string): Texts {
  const found = texts[name];
  return isTexts(found) ? found : {};
}

const placeholders = (text: unknown): string[] =>
  [...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

/** `detail_none_other`: a text, in one of its wordings, for one of the numbers. */
const FORM = /^(title|detail)(?:_(?!(?:zero|one|other)$)(.+?))?(?:_(zero|one|other))?$/;

/** Names that a title or a detail may use. */
function known({ subjects, figures, counts }: DeclaredRule): Set<string> {
  const names = [...subjects, ...Object.keys(figures), 'score'];
  const words = Object.entries(figures).flatMap(([name, kind]) =>
    kind === 'rating' ? [`${name}Words`] : [],
  );
  const phrases = [...('effect' in figures ? ['basis'] : []), ...('driving' in figures ? ['forces'] : [])];
  return new Set([
    ...[...names, ...words, ...phrases],
    ...('margin' in figures ? ['behind'] : []),
    ...(counts === undefined ? [] : ['count']),
  ]);
}

const shownFigures = ({ figures }: DeclaredRule) =>
  Object.entries(figures).flatMap(([name, kind]) => (kind === 'flag' || kind === 'unit' ? [] : [name]));

describe.each([
  ['de', rulesDe, scoringDe, policyDe],
  ['en', rulesEn, scoringEn, policyEn],
] as const)('the texts of rules in %s', (_language, rules, scoring, { threshold: shared }) => {
  describe.each(RULES_BY_FAMILY.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const { name, principle, figures: labels, ...sentences } = below(rules, id);
    const { fires, score, thresholds, ...others } = below(scoring, id);
    const wordings = rule.wordings ?? [];

    it('has a name, a principle, and a title and a detail in every wording it declares, and none besides', () => {
      expect([name, principle]).toEqual([expect.stringMatching(/./), expect.stringMatching(/\.$/)]);
      const forms = Object.keys(sentences).map((key) => {
        const [, part, wording, number] = FORM.exec(key) ?? [];
        return { key, part, wording, number };
      });
      const undeclared = forms.filter(
        ({ part, wording, number }) =>
          part === undefined ||
          (wording !== undefined && !wordings.includes(wording)) ||
          (number !== undefined && rule.counts === undefined),
      );
      expect(undeclared.map(({ key }) => key)).toEqual([]);
      const inWording = (wording: string) => forms.filter((form) => form.wording === wording);
      expect(wordings.filter((wording) => inWording(wording).length === 0)).toEqual([]);
      for (const part of ['title', 'detail'])
        for (const wording of wordings.length > 0 ? wordings : [undefined])
          expect(
            forms.some((form) => form.part === part && [wording, undefined].includes(form.wording)),
            `${part} ${wording}`,
          ).toBe(true);
    });

    it('speaks of nothing but what the rule declares', () => {
      const names = known(rule);
      const spoken = Object.values(sentences).flatMap(placeholders);
      expect(spoken.filter((each) => !names.has(each))).toEqual([]);
    });

    it('says when it fires, how it scores, and what its thresholds are called', () => {
      expect(Object.keys(others)).toEqual([]);
      const uses = (rule.uses ?? []).filter((section) => section in SHARED_THRESHOLDS);
      const names: string[] = [...Object.keys(rule.thresholds), ...uses];
      const used = [fires, score].flatMap(placeholders);
      expect([fires, score]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/./)]);
      expect(used.filter((each) => !names.includes(each))).toEqual([]);
      const own = isTexts(thresholds) ? thresholds : {};
      expect(Object.keys(own).filter((each) => !(each in rule.thresholds))).toEqual([]);
      for (const each of Object.keys(rule.thresholds))
        expect(below({ ...shared, ...own }, each), each).toEqual({
          label: expect.stringMatching(/./),
          hint: expect.stringMatching(/\.$/),
        });
    });

    it('has a name for every figure it shows', () => {
      const own = isTexts(labels) ? labels : {};
      const shown = shownFigures(rule);
      expect(shown.filter((each) => !(each in own || each in rules.figures))).toEqual([]);
      expect(Object.keys(own).filter((each) => !shown.includes(each))).toEqual([]);
    });
  });

  it('are none of a rule that is no more', () => {
    const ids = RULES_BY_FAMILY.map(({ id }): string => id).sort();
    expect(
      Object.keys(rules)
        .filter((key) => /^[A-Z]\d/.test(key))
        .sort(),
    ).toEqual(ids);
    expect(Object.keys(scoring).sort()).toEqual(ids);
  });

  it('that rules share are used by one of them', () => {
    const figures = new Set(RULES_BY_FAMILY.flatMap(shownFigures));
    // A negative margin is called what it is.
    const unused = Object.keys(rules.figures).filter((each) => each !== 'behind' && !figures.has(each));
    expect(unused).toEqual([]);

    const kinds = RULES_BY_FAMILY.flatMap(({ figures: declared }) => Object.values(declared));
    const counted = new Set(kinds.flatMap((kind) => (typeof kind === 'object' ? [kind.counted] : [])));
    const forms = Object.keys(rules.counted).map((key) => key.replace(/_(zero|one|other)$/, ''));
    expect(new Set(forms)).toEqual(new Set([...counted, 'weeks', 'days']));

    const names = new Set(RULES_BY_FAMILY.flatMap(({ thresholds }) => Object.keys(thresholds)));
    const ofPolicy = Object.entries(SHARED_THRESHOLDS).flatMap(([section, inner]) =>
      'unit' in inner ? [section] : Object.keys(inner).map((name) => `${section}_${name}`),
    );
    const left = Object.keys(shared).filter((key) => !names.has(key) && !ofPolicy.includes(key));
    expect(left).toEqual([]);
    expect(ofPolicy.filter((key) => !(key in shared))).toEqual([]);
  });
});
