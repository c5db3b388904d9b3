-- What a rating stands on: a document, an interview, an observation or a data point, dated.
create type public.evidence_kind as enum ('document', 'interview', 'observation', 'data_point');

alter table public.effects
  add column evidence_kind public.evidence_kind,
  add column evidence_on date,
  add column evidence_note text not null default '' check (char_length(evidence_note) <= 10000);
