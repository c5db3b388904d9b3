-- What the costs of an organisation are in (ISO 4217). Changing it converts nothing: the figures stay as they are.

alter table public.organisations
  add column currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$');
