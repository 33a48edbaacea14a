-- One row is one published cell of one requested table. A request whose release cannot be read yields a single row
-- without a cell: `scheduled` null = nothing announced; `number` null = announced, but not in this copy of the database,
-- or the instant is ahead of its clock.
-- Schedule, release row and cells are read in one statement, so a cell is never read apart from the proof of its release.
with request as (
  select * from jsonb_to_recordset(:requests::jsonb)
    as r(k integer, dataset text, release integer, tbl text, as_of timestamptz, d1 text[], d2 text[], d3 text[])
), current as (
  select request.*, announced.release as scheduled, release.number
  from request
  left join lateral (
    select s.release from release.schedule s
    -- least() passes over nulls. A release announced for later is nobody's before its instant, whatever is asked for.
    where s.dataset = request.dataset and s.effective_at <= least(request.as_of, :instant::timestamptz, now())
      and s.release = coalesce(request.release, s.release)
    order by s.effective_at desc, s.seq desc
    limit 1
  ) announced on true
  left join release.release on release.dataset = request.dataset and release.number = announced.release
    -- A copy that has not reached the instant, as one that takes over may not have, cannot tell what is in force then.
    and coalesce(:instant::timestamptz <= now(), true)
)
select current.k, current.scheduled, current.number, c.d1, c.d2, c.d3, c.value, c.status
from current
left join release.cell c on c.dataset = current.dataset and c.release = current.number and c.tbl = current.tbl
  and (current.d1 is null or c.d1 = any(current.d1))
  and (current.d2 is null or c.d2 = any(current.d2))
  and (current.d3 is null or c.d3 = any(current.d3))
order by current.k, c.position
