-- One row is one release of a dataset that has come into force by the instant asked for, the latest first. Where the instant
-- is ahead of this database's clock (`is_ahead`), as of one that has just taken over, there is a row without a release too.
with asked as (
  select dataset, coalesce(:instant::timestamptz > now(), false) as is_ahead from unnest(:datasets::text[]) dataset
)
select asked.dataset, asked.is_ahead, r.number, r.digest, r.unit, r.title, r.definition, r.date_meaning, r.tables,
  r.dimensions, r.disclosure, to_char(r.cut_off, 'YYYY-MM-DD') as cut_off, r.synthetic, s.effective_at
from asked
left join release.schedule s on s.dataset = asked.dataset and s.effective_at <= least(:instant::timestamptz, now())
left join release.release r on r.dataset = s.dataset and r.number = s.release
where r.number is not null or asked.is_ahead
order by asked.dataset, s.effective_at desc, s.seq desc
