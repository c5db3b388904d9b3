import type { IsoDate } from '../programme/model';
import type { FigureKinds, FiguresOf } from './figure-kinds';
import { findingId } from './finding-id';
import type { MissingData } from './missing-data';
import type { Prepared } from './prepare';
import type { RemedyId } from './remedies';
import { severityOf, shownScore, type Severity } from './score';
import type { SharedPolicy } from './shared-policy';
import type { Subject, SubjectKeys, SubjectsOf } from './subjects';
import type { Thresholds, ValuesOf } from './threshold-kinds';

/** Families of rules; a rule's id begins with its family. */
export type Family = 'C' | 'G' | 'S' | 'M' | 'I' | 'P';
type RuleCode = `${Family}${number}`;

/** All a rule may look at beside its own thresholds. */
export interface RuleContext extends Prepared {
  /** What rules share, among it what C01 calls a contradiction. */
  policy: SharedPolicy & { readonly C01: { readonly effectAtMost: number } };
  today: IsoDate;
}

/** What a rule flags. `id` is the rule and the subject keys, stable while the subjects keep their keys. */
export interface FindingOf<Id extends string, S extends readonly Subject[], F extends FigureKinds> {
  id: string;
  rule: Id;
  severity: Severity;
  /** 0-100. */
  score: number;
  /** The keys of what it is about, and the figures it was decided by. Texts may use both by name, and `score`. */
  subjects: SubjectsOf<S>;
  figures: FiguresOf<F>;
  /** Ids of the remedies worth trying, best first; texts in src/i18n rules namespace. */
  remedies: readonly RemedyId[];
}

/** A rule could not decide: it says what it misses instead of staying silent. */
export interface NotAssessableBy<Id extends string> {
  rule: Id;
  /** `<rule>/<subject keys>`, like a finding's id. */
  id: string;
  subjects: SubjectKeys;
  /** What is missing; texts in src/i18n rules namespace. */
  missing: MissingData;
}

/** How a rule reports what it found. */
export interface Report<S extends readonly Subject[], F extends FigureKinds> {
  /** `score`: exact, 0-100; rounding happens later. */
  finding(score: number, subjects: SubjectsOf<S>, figures: FiguresOf<F>): void;
  /** The rule, or the rule on these subjects, lacks data to decide. */
  notAssessable(missing: MissingData, subjects?: SubjectKeys): void;
}

/** Two thresholds that only make sense in an order. */
export interface Order<Name extends string> {
  readonly smaller: Name;
  readonly larger: Name;
  /** May they not even be equal? */
  readonly strictly: boolean;
}

/**
 * Everything there is to know of a rule but its words, which src/i18n keeps under the names declared here. The type
 * parameters are its id, subjects, figures, thresholds and wordings, each inferred from what is declared.
 */
export interface RuleDefinition<
  Id extends RuleCode,
  S extends readonly Subject[],
  F extends FigureKinds,
  T extends Thresholds,
  W extends string,
> {
  /** Family and number: `C01`. */
  readonly id: Id;
  /** What a finding is about; `findingId` puts those that its id names in order. */
  readonly subjects: S;
  /** What a finding was decided by ("why flagged"), in the order in which it is shown. */
  readonly figures: F;
  /** The rule's own section of the policy, in the order in which people read it. */
  readonly thresholds: T;
  /** Sections of the policy that the rule reads beside its own. */
  readonly uses?: readonly (Exclude<keyof SharedPolicy, 'severity'> | 'C01')[];
  /** Orders that hold among its thresholds. The values of a list never descend, without being told so. */
  readonly orders?: readonly Order<keyof T & string>[];
  /** The figure that decides between singular and plural. */
  readonly counts?: keyof F & string;
  /** Names of the wordings its texts have beside the usual one (i18next contexts), and which of them fits. */
  readonly wordings?: readonly W[];
  wording?(figures: FiguresOf<F>): NoInfer<W> | undefined;
  /** Figures not shown in one of the wordings, because they do not explain it. */
  readonly leavesOut?: { readonly [Wording in NoInfer<W>]?: readonly (keyof F & string)[] };
  /** Looks at stakeholders, whom not everybody may see: its findings are hidden along with them. */
  readonly aboutStakeholders?: boolean;
  /** Best first. */
  readonly remedies: readonly RemedyId[];
  /** Reports findings, and what it cannot decide. A pure function of the programme, the policy and the day. */
  check(context: RuleContext, report: Report<S, F>, thresholds: ValuesOf<T>): void;
}

type OwnSection<Id extends RuleCode, T extends Thresholds> = { readonly [Section in Id]: ValuesOf<T> };

export interface Rule<
  Id extends RuleCode,
  S extends readonly Subject[],
  F extends FigureKinds,
  T extends Thresholds,
  W extends string,
> extends RuleDefinition<Id, S, F, T, W> {
  run(context: RuleContext & { policy: OwnSection<Id, T> }): {
    findings: FindingOf<Id, S, F>[];
    notAssessable: NotAssessableBy<Id>[];
  };
}

/** A rule of the audit. Every file of rules/ exports one, made by this. */
export function defineRule<
  const Id extends RuleCode,
  const S extends readonly Subject[],
  const F extends FigureKinds,
  const T extends Thresholds,
  const W extends string = never,
>(definition: RuleDefinition<Id, S, F, T, W>): Rule<Id, S, F, T, W> {
  const { id: rule, remedies } = definition;
  return {
    ...definition,
    run(context) {
      const findings: FindingOf<Id, S, F>[] = [];
      const notAssessable: NotAssessableBy<Id>[] = [];
      const report: Report<S, F> = {
        finding(score, subjects, figures) {
          findings.push({
            id: findingId(rule, subjects),
            rule,
            severity: severityOf(score, context.policy.severity),
            score: shownScore(score),
            subjects,
            figures,
            remedies,
          });
        },
        notAssessable(missing, subjects = {}) {
          notAssessable.push({ rule, id: findingId(rule, subjects), subjects, missing });
        },
      };
      const sections: OwnSection<Id, T> = context.policy;
      definition.check(context, report, sections[rule]);
      return { findings, notAssessable };
    },
  };
}
