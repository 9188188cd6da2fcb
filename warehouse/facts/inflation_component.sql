-- title: 虚高指数的组成
-- grain: year, unit, component
-- columns:
--   year | 年度 | | 没有年度的表为空
--   unit | 实施单位 | | 统一名称；没有填的取主管部门
--   component | 组成 | | gap、full_mark、missed_full、copied
--   component_pct | 取值 | % | 越大越可疑；没有可用数据的为空
--   usable_count | 可用数 | 个 | 分母：表或指标行
--   all_count | 全部 | 个 | 全部表或指标行
--   weight | 权重 | | 词表 inflation_weights
with -- The engine's least and greatest pass over a NULL: a form without a rate is not one that spent all.
forms as (
    select e.evaluation_key, e.year, coalesce(e.unit_name, e.department_name, '（未填单位）') as unit, pct(e.indicator_score_sum, e.indicator_weight_sum) as score_rate_pct,
           case when e.execution_rate_pct is not null and score_rate_pct is not null then greatest(score_rate_pct - least(e.execution_rate_pct, 100), 0) end as gap_pct
    from fct_evaluation as e
    where e.is_in_sums
),

indicators as (
    select f.year, f.unit, p.result, coalesce(p.weight > 0 and p.score is not null, false) as is_scored, p.score = p.weight as is_full, p.is_copied
    from forms as f
    join fct_row_points as p on p.evaluation_key = f.evaluation_key and p.is_named
),

-- A bare number that equals its target is a result; a sentence or a comparator that does is a copy.
summed as (
    select year, unit, count(*) as all_count, count(*) filter (is_scored) as scored_count, count(*) filter (is_scored and is_full) as full_count,
           count(*) filter (result = 'missed' and is_scored) as missed_count, count(*) filter (result = 'missed' and is_scored and is_full) as missed_full_count,
           count(is_copied) as compared_count, count(*) filter (is_copied) as copied_count
    from indicators
    group by year, unit
),

counted as (
    select year, unit, 'gap' as component, cast(sum(gap_pct) as decimal(38, 6)) as total, count(gap_pct) as usable_count, count(*) as all_count
    from forms group by year, unit
    union all
    select year, unit, 'full_mark', 100 * full_count, scored_count, all_count from summed
    union all
    select year, unit, 'missed_full', 100 * missed_full_count, missed_count, all_count from summed
    union all
    select year, unit, 'copied', 100 * copied_count, compared_count, all_count from summed
),

final as (
    select c.year, c.unit, c.component, mean_of(c.total, c.usable_count) as component_pct, c.usable_count, c.all_count, cast(w.weight as integer) as weight
    from counted as c
    join reference.inflation_weights as w on w.component = c.component
)

select * from final order by year, unit, component
