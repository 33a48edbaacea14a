-- One row is one release of a dataset that has come into force by the instant asked for, the latest first.
select r.dataset, r.number, r.digest, r.unit, r.title, r.definition, r.date_meaning, r.tables, r.dimensions, r.disclosure,
  to_char(r.cut_off, 'YYYY-MM-DD') as cut_off, r.synthetic, s.effective_at
from release.schedule s
join release.release r on r.dataset = s.dataset and r.number = s.release
where s.dataset = any(:datasets::text[]) and s.effective_at <= least(:instant::timestamptz, now())
order by r.dataset, s.effective_at desc, s.seq desc
