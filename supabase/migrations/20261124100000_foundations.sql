-- Nothing is reachable unless it is granted by name: functions are executable by everybody in a plain PostgreSQL, and
-- some hosted projects still grant every new object of schema public to the API roles.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;

grant usage on schema public to anon, authenticated, service_role;

-- Helpers and secrets; the API does not expose this schema.
create schema private;
grant usage on schema private to authenticated, service_role;

-- Triggers ask auth.uid() in the name of the caller. Hosted projects allow that already (and own these objects
-- themselves), the embedded backend does not.
do $$
begin
  if not has_schema_privilege('authenticated', 'auth', 'usage') then
    grant usage on schema auth to anon, authenticated, service_role;
  end if;
  if not has_function_privilege('authenticated', 'auth.uid()', 'execute') then
    grant execute on function auth.uid() to anon, authenticated, service_role;
  end if;
end
$$;

-- Our functions refuse with SQLSTATE PT400 and a stable code as message: the one range of codes that both PostgREST and
-- the embedded backend hand on unchanged, with HTTP status 400.

-- Who made and changed a row, and its version for lost updates: set here whatever the client sends. The arguments name
-- the columns that identify a row; changing one would move it to another place or another tenant.
create function private.stamp() returns trigger
  language plpgsql set search_path = '' as $$
declare
  identity text;
begin
  if tg_op = 'INSERT' then
    new.created_at := now();
    new.created_by := auth.uid();
    new.version := 1;
  else
    foreach identity in array tg_argv loop
      if to_jsonb(new) -> identity is distinct from to_jsonb(old) -> identity then
        raise exception using errcode = 'PT400', message = 'identity_immutable';
      end if;
    end loop;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.version := old.version + 1;
  end if;
  new.updated_at := now();
  new.updated_by := auth.uid();
  return new;
end
$$;
