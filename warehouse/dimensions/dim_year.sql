-- title: 年度
-- grain: year
-- columns:
--   year | 年度 | |
--   form_count | 自评表数 | 张 | 含各版本
select year, count(*) as form_count
from stg_evaluation
where year is not null
group by year
order by year
