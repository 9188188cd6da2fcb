-- title: 各分组的报送覆盖
-- grain: grouping, group_name, year
-- columns:
--   grouping | 分组方式 | | by_year、by_department 或 by_unit
--   group_name | 分组 | |
--   year | 年度 | |
--   expected_count | 应报 | 项 |
--   filed_count | 已报 | 项 |
--   coverage_pct | 覆盖率 | % | 已报÷应报；没有应报依据的为空
with items as (
    select 'by_year' as grouping, '全部' as group_name, year, state from fct_coverage
    union all
    select 'by_department', coalesce(department, '（未填主管部门）'), year, state from fct_coverage
    union all
    select 'by_unit', coalesce(unit, '（未填实施单位）'), year, state from fct_coverage
),

final as (
    select grouping, group_name, year, count(*) filter (state in ('filed', 'missing', 'doubtful')) as expected_count,
           count(*) filter (state = 'filed') as filed_count, pct(filed_count, expected_count) as coverage_pct
    from items
    group by grouping, group_name, year
)

select * from final order by grouping, group_name, year
