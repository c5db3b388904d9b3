import * as bounds from '@/domain/programme/bounds';
import { FIRST_DATE, LAST_DATE } from '@/domain/programme/plausible-date';
import type { Measure, ProgrammeModel, Rating, Session } from '@/domain/programme/model';
import type { ColumnBound } from '@/data/column-bound';
import { ENTITIES } from '@/programme/entities/entities';
import type { FieldsOf } from '@/programme/entities/entity';
import { valuesWithin } from './bound-values';

type Draw = <T>(bound: ColumnBound) => T;

/** Draws the values of each bound in turn, so that a list of things has all of them. */
function drawer(): Draw {
  const drawn = new Map<ColumnBound, number>();
  return <T>(bound: ColumnBound) => {
    const at = drawn.get(bound) ?? 0;
    drawn.set(bound, at + 1);
    const values = valuesWithin(bound);
    return values[at % values.length] as T;
  };
}

/** Fields of one column that is a text or a number. Days, choices and what is linked have to go together. */
function measuredFields<Row, Model extends object>(fields: FieldsOf<Row, Model>, draw: Draw): Partial<Model> {
  const drawn: Partial<Model> = {};
  for (const name in fields) {
    const [bound, ...others] = Object.values<ColumnBound | undefined>(fields[name].bounds);
    if (others.length === 0 && (bound?.kind === 'text' || bound?.kind === 'number'))
      drawn[name] = draw(bound);
  }
  return drawn;
}

/** A programme with the same things, whose every field is at one of the ends of what it may be. */
export function extremeProgramme(model: ProgrammeModel): ProgrammeModel {
  const draw = drawer();
  const named = () => draw<string>(bounds.NAME);
  const text = () => draw<string>(bounds.TEXT);
  const short = () => draw<string>(bounds.TITLE);
  const rating = () => draw<Rating>(bounds.RATING);
  const whole = { startsOn: FIRST_DATE, endsOn: LAST_DATE };
  const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;
  const period = (index: number) =>
    at(
      [
        whole,
        { startsOn: FIRST_DATE, endsOn: FIRST_DATE },
        { startsOn: LAST_DATE, endsOn: LAST_DATE },
        { startsOn: '2026-11-01', endsOn: LAST_DATE },
      ],
      index,
    );
  const session = (each: Session, index: number): Session => ({
    ...each,
    ...at(
      [
        { startsAt: `${FIRST_DATE}T00:00`, endsAt: `${LAST_DATE}T23:59` },
        { startsAt: `${LAST_DATE}T23:58`, endsAt: `${LAST_DATE}T23:59` },
      ],
      index,
    ),
    ...measuredFields(ENTITIES.sessions, draw),
    timeZone: draw(bounds.TIME_ZONE_NAME),
    attendance: each.attendance.map(({ team }) => ({
      team,
      invited: 0,
      attended: bounds.PEOPLE.max,
      completed: bounds.PEOPLE.max,
    })),
  });
  const measure = (each: Measure, index: number): Measure => ({
    ...each,
    ...measuredFields(ENTITIES.measures, draw),
    ...(index % 5 === 4 ? { startsOn: null, endsOn: null } : period(index)),
    owner: short(),
    ritual: { rule: draw(bounds.RULE), at: draw(bounds.TIME_OF_DAY), minutes: draw(bounds.MINUTES) },
    sessions: each.sessions.map(session),
    expected: each.expected.map((expected) => ({ ...expected, inUse: rating() })),
    evaluation:
      each.kind === 'training'
        ? {
            reaction: { mean: draw(bounds.MEAN), n: draw(bounds.ANSWERS) },
            learning: { before: 0, after: 100, n: draw(bounds.ANSWERS) },
            behaviour: each.evaluation?.behaviour ?? null,
            results: each.evaluation?.results ?? null,
          }
        : null,
  });
  return {
    ...model,
    programme: { ...model.programme, name: `Extreme ${'W'.repeat(290)}`, strategy: text(), ...whole },
    teams: model.teams.map((each) => ({ ...each, name: named(), headcount: draw(bounds.PEOPLE) })),
    blackouts: model.blackouts.map((each, index) => ({ ...each, title: named(), ...period(index) })),
    goals: model.goals.map((each) => ({ ...each, ...measuredFields(ENTITIES.goals, draw) })),
    behaviours: model.behaviours.map((each) => ({
      ...each,
      ...measuredFields(ENTITIES.behaviours, draw),
    })),
    conditions: model.conditions.map((each, index) => ({
      ...each,
      category: index % 7 === 0 ? null : each.category,
      ...measuredFields(ENTITIES.conditions, draw),
    })),
    effects: model.effects.map((each, index) => ({
      ...each,
      espoused: index % 9 === 0 ? null : rating(),
      inUse: rating(),
      rationale: index < 5 ? text() : '',
      evidence: { kind: null, on: draw<string>(bounds.DATE), note: index < 5 ? text() : '' },
    })),
    measures: model.measures.map(measure),
    indicators: model.indicators.map((each, index) => ({
      ...each,
      ...measuredFields(ENTITIES.indicators, draw),
      baselineUntil: index % 4 === 0 ? null : draw<string>(bounds.DATE),
      observations: each.observations.map((reading, nth) => ({
        ...reading,
        period: nth === 0 ? FIRST_DATE : reading.period,
        value: draw<number>(bounds.READING),
        n: draw<number>(bounds.CASES),
      })),
    })),
    stakeholders: model.stakeholders.map((each) => ({
      ...each,
      ...measuredFields(ENTITIES.stakeholders, draw),
      role: short() || 'x',
    })),
    decisions: model.decisions.map((each) => ({
      ...each,
      reason: text(),
      owner: short(),
      reviewOn: draw<string>(bounds.DATE),
      score: draw<number>(bounds.SHARE),
    })),
  };
}
