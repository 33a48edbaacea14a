-- One row is the projected population of one department in one year (DANE). NULL: the source does not give the group.
-- A database that had the table before every ministry did keeps it as it is.
create table if not exists reference.population (
  department text references reference.department,
  year smallint,
  total integer not null,
  female integer,
  male integer,
  under_18 integer,
  under_18_female integer,
  under_18_male integer,
  age_0_5 integer,
  age_6_11 integer,
  age_12_17 integer,
  primary key (department, year)
);
