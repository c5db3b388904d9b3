-- What a hosted project brings along before the first migration, as far as our migrations see it: the API roles, the
-- accounts in a schema that somebody else owns, and a migrating role that is no superuser. Tests and the generator of
-- types run the migrations on top of this; no server does.
create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role auth_admin nologin noinherit;
create role project_owner nologin createrole;
grant anon, authenticated, service_role to project_owner;

-- The API logs in as a role of no rights and becomes another for each request; how long that one may take stands with it.
create role authenticator login noinherit;
grant anon, authenticated, service_role to authenticator;
alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';

create schema auth authorization auth_admin;

set role auth_admin;
create table auth.users (
  id uuid not null primary key default gen_random_uuid(),
  email varchar(255) unique,
  created_at timestamptz not null default now()
);
create function auth.jwt() returns jsonb language sql stable as $$
  select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb
$$;
create function auth.uid() returns uuid language sql stable as $$
  select nullif(
    coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''), auth.jwt() ->> 'sub'), ''
  )::uuid
$$;
grant usage on schema auth to anon, authenticated, service_role, project_owner;
grant select, insert, update, delete, references, trigger on auth.users to project_owner;
reset role;

-- The project's owner owns the database and with it schema public.
do $$
begin
  execute format('grant create on database %I to project_owner', current_database());
end
$$;
alter schema public owner to project_owner;

-- Older hosted projects still open everything new in schema public to the API roles; the migrations have to undo that.
alter default privileges for role project_owner in schema public
  grant all on tables to anon, authenticated, service_role;
alter default privileges for role project_owner in schema public
  grant all on sequences to anon, authenticated, service_role;
alter default privileges for role project_owner in schema public
  grant all on functions to anon, authenticated, service_role;
