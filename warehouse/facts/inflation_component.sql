-- title: 虚高指数的组成
-- grain: year, unit, component
-- by: unit
-- columns:
--   year | 年度 | | 没有年度的表为空
--   unit | 实施单位 | | 统一名称；没有填的取主管部门
--   component | 组成 | | gap、full_mark、missed_full、copied
--   component_pct | 取值 | % | 越大越可疑；没有可用数据的为空
--   usable_count | 可用数 | 个 | 分母：表或指标行
--   all_count | 全部 | 个 | 全部表或指标行
--   weight | 权重 | | 词表 inflation_weights
with summed as (
    select year, unit, count(*) as form_count, count(gap_pct) as gap_count, cast(sum(gap_pct) as decimal(38, 6)) as gap_pct, sum(indicator_count) as indicator_count,
           sum(scored_count) as scored_count, sum(full_count) as full_count, sum(missed_count) as missed_count, sum(missed_full_count) as missed_full_count,
           sum(compared_count) as compared_count, sum(copied_count) as copied_count
    from fct_form_inflation
    group by year, unit
),

counted as (
    select year, unit, 'gap' as component, gap_pct as total, gap_count as usable_count, form_count as all_count from summed
    union all
    select year, unit, 'full_mark', 100 * full_count, scored_count, indicator_count from summed where indicator_count is not null
    union all
    select year, unit, 'missed_full', 100 * missed_full_count, missed_count, indicator_count from summed where indicator_count is not null
    union all
    select year, unit, 'copied', 100 * copied_count, compared_count, indicator_count from summed where indicator_count is not null
),

final as (
    select c.year, c.unit, c.component, mean_of(c.total, c.usable_count) as component_pct, cast(c.usable_count as bigint) as usable_count, cast(c.all_count as bigint) as all_count, cast(w.weight as integer) as weight
    from counted as c
    join reference.inflation_weights as w on w.component = c.component
)

select * from final order by year, unit, component
