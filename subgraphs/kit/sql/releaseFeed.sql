-- One row is what is in force and what has been announced, on the clock of this database. now() was read before the
-- statement's snapshot was taken, so what the snapshot lacks was committed after the stamp.
select floor(extract(epoch from now()) * 1000)::double precision as stamp,
  coalesce((select seq || '.' || digest from release.reference order by seq desc limit 1), '') as reference,
  (select count(*)::integer from release.schedule) as length,
  coalesce((
    select json_agg(json_build_object('dataset', s.dataset, 'number', r.number, 'digest', r.digest,
      'effectiveAt', floor(extract(epoch from s.effective_at) * 1000)::bigint) order by s.dataset, s.effective_at, s.seq)
    from release.schedule s
    join release.release r on r.dataset = s.dataset and r.number = s.release
    where s.effective_at > now() or s.seq = (
      select latest.seq from release.schedule latest
      where latest.dataset = s.dataset and latest.effective_at <= now()
      order by latest.effective_at desc, latest.seq desc
      limit 1)
  ), '[]'::json) as releases
