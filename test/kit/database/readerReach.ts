import type { Knex } from 'knex';

/**
 * What a role may reach that it should not, a sentence each: relations outside releases and references, views and
 * foreign tables anywhere (they read as their owner), and functions that run as their owner.
 */
export async function breachesOf(connection: Knex, role: string): Promise<readonly string[]> {
  const { rows } = await connection.raw<{ rows: { breach: string }[] }>(REACH, { role });
  return rows.map(({ breach }) => breach);
}

const REACH = `
  select format('%I.%I ', n.nspname, c.relname)
    || case when c.relkind in ('r', 'p') then 'may be read' else 'is a view' end as breach
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
    and has_any_column_privilege(:role, c.oid, 'select')
    and not (c.relkind in ('r', 'p') and n.nspname in ('release', 'reference'))
  union all
  select format('%s is SECURITY DEFINER', p.oid::regprocedure)
  from pg_proc p
  where p.prosecdef and has_function_privilege(:role, p.oid, 'execute')
  order by 1`;
