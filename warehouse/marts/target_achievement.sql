-- title: 目标完成情况
-- grain: year, level1, level2
-- columns:
--   year | 年度 | | 没有年度的表为空
--   level1 | 一级指标 | | 规范名称
--   level2 | 二级指标 | | 规范名称
--   indicator_count | 指标行 | 行 | 有三级指标的
--   quantity_count | 目标是数量的 | 行 |
--   judged_count | 能判断是否完成的 | 行 | 目标和完成值都是数量、单位相通
--   met_count | 完成 | 行 |
--   missed_count | 未完成 | 行 |
--   met_share_pct | 完成比例 | % | 占能判断的指标行
--   over_count | 大幅超额完成 | 行 | 越多越好的目标，完成程度达到政策线（150%）
--   missed_full_count | 未完成仍得满分 | 行 |
-- parameters:
--   year INTEGER = NULL | 年度 | 不填为全部年度
--   department VARCHAR = NULL | 主管部门 | 统一名称；不填为全部
with targets as (
    select e.year, coalesce(d.level1, '（没有写）') as level1, coalesce(d.level2, '（没有写）') as level2, p.result, p.is_over,
           coalesce(p.score = p.weight and p.weight > 0, false) as is_full
    from fct_row_points as p
    join fct_evaluation as e on e.evaluation_key = p.evaluation_key and e.is_in_sums
    join dim_indicator as d on d.indicator_key = p.indicator_key
    where p.is_named and ($year is null or e.year = $year) and ($department is null or coalesce(e.department_name, e.unit_name) = $department)
),

final as (
    select year, level1, level2, count(*) as indicator_count, count(result) as quantity_count, count(*) filter (result in ('met', 'missed')) as judged_count,
           count(*) filter (result = 'met') as met_count, count(*) filter (result = 'missed') as missed_count, pct(met_count, judged_count) as met_share_pct,
           count(*) filter (is_over) as over_count, count(*) filter (result = 'missed' and is_full) as missed_full_count
    from targets
    group by year, level1, level2
)

select * from final order by year desc nulls last, indicator_count desc, level1, level2
