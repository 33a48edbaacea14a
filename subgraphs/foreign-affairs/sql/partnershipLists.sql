-- One row is one row of one of the lists asked for, as JSON, in the order of its file. The lists are small and belong
-- together, so that the whole pack of an annual dialogue is one statement; a list that is not asked for is not read.
select 'partnership' as list, position, to_jsonb(t) as row
from reference.partnership t where 'partnership' = any(:lists::text[])
union all
select 'purpose', position, to_jsonb(t)
from reference.purpose t where 'purpose' = any(:lists::text[])
union all
select 'participant', position, to_jsonb(t)
from reference.participant t where 'participant' = any(:lists::text[])
union all
select 'objective', position, to_jsonb(t)
from reference.objective t where 'objective' = any(:lists::text[])
union all
select 'sub_objective', position, to_jsonb(t)
from reference.sub_objective t where 'sub_objective' = any(:lists::text[])
union all
select 'objective_actor', position, to_jsonb(t)
from reference.objective_actor t where 'objective_actor' = any(:lists::text[])
union all
select 'prioritised_form', position, to_jsonb(t)
from reference.prioritised_form t where 'prioritised_form' = any(:lists::text[])
union all
select 'award_round', position, to_jsonb(t)
from reference.award_round t where 'award_round' = any(:lists::text[])
union all
select 'award', position, to_jsonb(t)
from reference.award t where 'award' = any(:lists::text[])
union all
select 'commitment', position, to_jsonb(t)
from reference.commitment t where 'commitment' = any(:lists::text[])
union all
select 'contribution', position, to_jsonb(t)
from reference.contribution t where 'contribution' = any(:lists::text[])
union all
select 'dialogue', position, to_jsonb(t)
from reference.dialogue t where 'dialogue' = any(:lists::text[])
union all
select 'dialogue_indicator', position, to_jsonb(t)
from reference.dialogue_indicator t where 'dialogue_indicator' = any(:lists::text[])
union all
select 'sustainability_measure', position, to_jsonb(t)
from reference.sustainability_measure t where 'sustainability_measure' = any(:lists::text[])
union all
select 'indicator', position, to_jsonb(t)
from reference.indicator t where 'indicator' = any(:lists::text[])
union all
select 'indicator_counterpart', position, to_jsonb(t)
from reference.indicator_counterpart t where 'indicator_counterpart' = any(:lists::text[])
union all
select 'baseline', position, to_jsonb(t)
from reference.baseline t where 'baseline' = any(:lists::text[])
union all
select 'availability_note', position, to_jsonb(t)
from reference.availability_note t where 'availability_note' = any(:lists::text[])
order by list, position
