-- One row is one announced release of a dataset, the latest announcement first.
select r.dataset, r.number, r.digest, r.unit, r.title, r.definition, r.date_meaning, r.tables, r.dimensions,
  to_char(r.cut_off, 'YYYY-MM-DD') as cut_off, r.synthetic, s.effective_at, s.effective_at <= now() as effective
from release.schedule s
join release.release r on r.dataset = s.dataset and r.number = s.release
where s.dataset = any(:datasets::text[])
order by r.dataset, s.effective_at desc, s.seq desc
