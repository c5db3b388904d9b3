-- Nothing is reachable unless it is granted by name. Plain PostgreSQL lets everybody execute functions, and some hosted
-- projects still grant every new object of schema public to the API roles.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;

grant usage on schema public to anon, authenticated, service_role;

-- Helpers and secrets. The API does not expose this schema.
create schema private;
grant usage on schema private to authenticated, service_role;

-- Triggers call auth.uid() on behalf of the caller. Hosted projects allow that already (and own these objects
-- themselves); the embedded backend does not.
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

-- Our functions refuse with SQLSTATE PT400 and a stable code as the message: the one range of codes that both PostgREST
-- and the embedded backend pass on unchanged, with HTTP status 400.

-- Tables accept what the programme file and the fields of the app accept (src/domain/programme/bounds.ts), and no more:
-- one typing error (31.12.9999) must not break every page that reads it, for everybody. Texts hold no control
-- characters except tabs, line breaks and those of word processors; names show something; days lie between 1900 and
-- 2199.

-- Who created and changed a row, and its version against lost updates: set here, whatever the client sends. The
-- arguments name the columns that identify a row; changing one would move the row to another place or another tenant.
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
