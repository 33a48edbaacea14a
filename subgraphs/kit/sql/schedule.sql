-- What a gateway that keeps answers needs to know: that the schedule has changed, and which reference rows are served.

-- One row is one state of what is served beside releases: every table of the schema reference, whatever wrote its rows.
-- The number makes each state another one, also when rows return to what they were.
create table release.reference (
  seq integer generated always as identity primary key,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  loaded_at timestamptz not null default now()
);

-- Says that something has changed and nothing that decides anything: who hears it reads the schedule itself.
create function release.tell_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('release_schedule', coalesce(to_jsonb(new) ->> 'dataset', 'reference'));
  return null;
end $$;

create trigger tell after insert on release.schedule for each row execute function release.tell_change();
create trigger tell after insert on release.reference for each row execute function release.tell_change();
