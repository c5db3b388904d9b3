-- What the tables take is what the programme file and the fields of the app take (src/domain/programme/bounds.ts), and
-- what every reader can read: one range of dates, plain text, rules of recurrence that come true. A wider table lets one
-- typing error (31.12.9999) break every page that reads it, for everybody.

-- A rule of RFC 5545 as readRecurrenceRule (src/domain/calendar/recurrence-rule.ts) reads it; a test gives both the same.
create function private.is_recurrence_rule(p_rule text) returns boolean
  language plpgsql immutable set search_path = '' as $$
declare
  parts text[] := string_to_array(p_rule, ';');
  names text[] := array(select split_part(part, '=', 1) from unnest(parts) as part);
  frequency text := split_part(parts[1], '=', 2);
  ends text := substring(p_rule from 'UNTIL=([0-9]{8})');
  days text := substring(p_rule from 'BYDAY=([^;]*)');
  month_days text := substring(p_rule from 'BYMONTHDAY=([^;]*)');
  months text := substring(p_rule from 'BYMONTH=([^;]*)');
begin
  if char_length(p_rule) > 200 or p_rule !~ (
    '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)('
    || ';INTERVAL=[1-9][0-9]?'
    || '|;COUNT=[1-9][0-9]{0,2}'
    || '|;UNTIL=[0-9]{8}'
    || '|;BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*'
    || '|;BYMONTHDAY=-?([1-9]|[12][0-9]|3[01])(,-?([1-9]|[12][0-9]|3[01]))*'
    || '|;BYMONTH=([1-9]|1[0-2])(,([1-9]|1[0-2]))*'
    || '|;BYSETPOS=-?[1-5]'
    || ')*$'
  ) then
    return false;
  end if;
  if cardinality(names) <> (select count(distinct name) from unnest(names) as name) then
    return false;
  end if;
  -- A rule has one end, on a day that there is.
  if ends is not null then
    if names && array['COUNT'] or substr(ends, 1, 4) = '0000' or substr(ends, 5, 2) not between '01' and '12' then
      return false;
    end if;
    if substr(ends, 7, 2)::integer not between 1 and extract(
      day from make_date(substr(ends, 1, 4)::integer, substr(ends, 5, 2)::integer, 1) + interval '1 month' - interval '1 day'
    ) then
      return false;
    end if;
  end if;
  -- Numbered days of the week belong to months and years, days of the month not to weeks.
  if frequency in ('DAILY', 'WEEKLY') and days ~ '[0-9]' or frequency = 'WEEKLY' and month_days is not null then
    return false;
  end if;
  if names && array['BYSETPOS'] and not names && array['BYDAY', 'BYMONTHDAY', 'BYMONTH'] then
    return false;
  end if;
  -- 30 February is no day.
  return months is null or month_days is null or exists (
    select from unnest(string_to_array(months, ',')) as month, unnest(string_to_array(month_days, ',')) as day
    where abs(day::integer) <= case when month = '2' then 29 when month in ('4', '6', '9', '11') then 30 else 31 end
  );
end
$$;
grant execute on function private.is_recurrence_rule(text) to authenticated, service_role;

-- Rows from before these bounds are mended, so that they can be read again: days nobody can have meant are forgotten where
-- they need not be, and brought to the nearest end of the range where they must; what cannot be mended goes.

update public.programmes set starts_on = null where starts_on not between date '1900-01-01' and date '2199-12-31';
update public.programmes set ends_on = null where ends_on not between date '1900-01-01' and date '2199-12-31';
update public.measures set starts_on = null where starts_on not between date '1900-01-01' and date '2199-12-31';
update public.measures set ends_on = null where ends_on not between date '1900-01-01' and date '2199-12-31';
update public.effects set evidence_on = null where evidence_on not between date '1900-01-01' and date '2199-12-31';
update public.indicators set baseline_until = null where baseline_until not between date '1900-01-01' and date '2199-12-31';
update public.decisions set review_on = null where review_on not between date '1900-01-01' and date '2199-12-31';
update public.programmes set archived_at = now() where archived_at not between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z';
update public.blackout_periods set
  starts_on = greatest(least(starts_on, date '2199-12-31'), date '1900-01-01'),
  ends_on = greatest(least(ends_on, date '2199-12-31'), date '1900-01-01')
  where starts_on < date '1900-01-01' or ends_on > date '2199-12-31';
delete from public.sessions where starts_at < timestamp '1900-01-01' or ends_at >= timestamp '2200-01-01';
delete from public.sessions where time_zone ~* '^(posix|right|systemv)/';
delete from public.observations where period not between date '1900-01-01' and date '2199-12-31';
update public.observations set n = null where n > 1000000000000000;
update public.measures set ritual_rule = '', ritual_at = null, ritual_minutes = null
  where ritual_rule <> '' and not private.is_recurrence_rule(ritual_rule);
delete from public.decisions where finding_id !~ '^[A-Z][0-9]{2}(/[A-Za-z0-9][A-Za-z0-9_.-]{0,63}){0,4}$';
delete from public.finding_marks
  where octet_length(snapshot::text) > 5000000 or seen_on not between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z';

-- Control characters go; a name of which nothing is left to see is the key, where there is one.
do $$
declare
  place record;
begin
  for place in select * from (values
    ('teams', 'name', 'key'),
    ('programmes', 'name', '''?'''),
    ('strategic_goals', 'title', 'key'),
    ('target_behaviours', 'title', 'key'),
    ('framework_conditions', 'title', 'key'),
    ('measures', 'title', 'key'),
    ('indicators', 'title', 'key'),
    ('blackout_periods', 'title', 'key'),
    ('organisations', 'name', '''?'''),
    ('memberships', 'display_name', '''?'''),
    ('memberships', 'email', null),
    ('programmes', 'strategy', null),
    ('target_behaviours', 'from_text', null),
    ('target_behaviours', 'to_text', null),
    ('framework_conditions', 'espoused_text', null),
    ('framework_conditions', 'in_use_text', null),
    ('effects', 'rationale', null),
    ('effects', 'evidence_note', null),
    ('measures', 'owner_name', null),
    ('measures', 'objective', null),
    ('measures', 'provider', null),
    ('stakeholders', 'role', null),
    ('indicators', 'unit', null),
    ('decisions', 'reason', null),
    ('decisions', 'owner_name', null),
    ('sessions', 'place', null),
    ('sessions', 'trainer', null)
  ) as places (of_table, of_column, instead) loop
    if place.instead is not null then
      execute format(
        'update public.%1$I set %2$I = %3$s where regexp_replace(%2$I, %4$L, '''', ''g'') !~ %5$L',
        place.of_table, place.of_column, place.instead, '[\x01-\x08\x0e-\x1f\x7f-\x9f]',
        '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'
      );
    end if;
    execute format(
      'update public.%1$I set %2$I = regexp_replace(%2$I, %3$L, '''', ''g'') where %2$I ~ %3$L',
      place.of_table, place.of_column, '[\x01-\x08\x0e-\x1f\x7f-\x9f]'
    );
  end loop;
end
$$;

-- Control characters (tabs, line breaks and those of word processors may stay), and names that show nothing.
alter table public.teams
  add check (name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (name ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]');
alter table public.programmes
  add check (name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (name ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  add check (strategy !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (starts_on between date '1900-01-01' and date '2199-12-31'),
  add check (ends_on between date '1900-01-01' and date '2199-12-31'),
  add check (archived_at between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z');
alter table public.strategic_goals
  add check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]');
alter table public.target_behaviours
  add check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  add check (from_text !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (to_text !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]');
alter table public.framework_conditions
  add check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  add check (espoused_text !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (in_use_text !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]');
alter table public.measures
  add check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  add check (owner_name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (objective !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (provider !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (starts_on between date '1900-01-01' and date '2199-12-31'),
  add check (ends_on between date '1900-01-01' and date '2199-12-31'),
  add check (ritual_rule = '' or private.is_recurrence_rule(ritual_rule));
alter table public.indicators
  add check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  add check (unit !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (baseline_until between date '1900-01-01' and date '2199-12-31');
alter table public.blackout_periods
  add check (title !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (title ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  add check (starts_on between date '1900-01-01' and date '2199-12-31'),
  add check (ends_on between date '1900-01-01' and date '2199-12-31');
alter table public.organisations
  add check (name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (name ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]');
alter table public.memberships
  add check (display_name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (display_name ~ '[^\x09-\x0d\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  add check (email !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]');
alter table public.effects
  add check (rationale !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (evidence_note !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (evidence_on between date '1900-01-01' and date '2199-12-31');
alter table public.stakeholders
  add check (role !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]');
alter table public.decisions
  add check (reason !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (owner_name !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (review_on between date '1900-01-01' and date '2199-12-31'),
  add check (finding_id ~ '^[A-Z][0-9]{2}(/[A-Za-z0-9][A-Za-z0-9_.-]{0,63}){0,4}$');
alter table public.sessions
  add check (place !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (trainer !~ '[\x01-\x08\x0e-\x1f\x7f-\x9f]'),
  add check (starts_at >= timestamp '1900-01-01' and starts_at < timestamp '2200-01-01'),
  add check (ends_at >= timestamp '1900-01-01' and ends_at < timestamp '2200-01-01'),
  add check (time_zone !~* '^(posix|right|systemv)/');
alter table public.observations
  add check (period between date '1900-01-01' and date '2199-12-31'),
  add check (n <= 1000000000000000);
alter table public.invitations
  add check (expires_at between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z'),
  add check (accepted_at between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z'),
  add check (revoked_at between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z');
alter table public.finding_marks
  add check (seen_on between timestamptz '1900-01-01Z' and timestamptz '2199-12-31Z'),
  add check (octet_length(snapshot::text) <= 5000000);
alter table public.session_attendance
  add check (completed <= 10000000);
