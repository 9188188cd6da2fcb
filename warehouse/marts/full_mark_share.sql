-- title: 各类指标的满分比例
-- grain: year, level1, level2
-- columns:
--   year | 年度 | | 没有年度的表为空
--   level1 | 一级指标 | | 规范名称
--   level2 | 二级指标 | | 规范名称
--   indicator_count | 指标行 | 行 | 有三级指标的
--   scored_count | 有分值和得分的指标行 | 行 |
--   full_count | 满分 | 行 | 得分等于分值
--   full_share_pct | 满分比例 | % | 占有分值和得分的指标行
--   weight_sum | 分值合计 | 分 |
--   score_sum | 得分合计 | 分 |
--   score_share_pct | 得分率 | % | 得分合计÷分值合计
--   form_count | 涉及的表 | 张 |
-- parameters:
--   year INTEGER = NULL | 年度 | 不填为全部年度
--   department VARCHAR = NULL | 主管部门 | 统一名称；不填为全部
with points as (
    select e.year, e.evaluation_key, coalesce(d.level1, '（没有写）') as level1, coalesce(d.level2, '（没有写）') as level2, p.weight, p.score,
           coalesce(p.weight > 0 and p.score is not null, false) as is_scored
    from fct_row_points as p
    join fct_evaluation as e on e.evaluation_key = p.evaluation_key and e.is_in_sums
    join dim_indicator as d on d.indicator_key = p.indicator_key
    where p.is_named and ($year is null or e.year = $year) and ($department is null or coalesce(e.department_name, e.unit_name) = $department)
),

final as (
    select year, level1, level2, count(*) as indicator_count, count(*) filter (is_scored) as scored_count,
           count(*) filter (is_scored and score = weight) as full_count, pct(full_count, scored_count) as full_share_pct,
           cast(sum(weight) filter (is_scored) as decimal(18, 4)) as weight_sum, cast(sum(score) filter (is_scored) as decimal(18, 4)) as score_sum,
           pct(sum(score) filter (is_scored), sum(weight) filter (is_scored)) as score_share_pct, count(distinct evaluation_key) as form_count
    from points
    group by year, level1, level2
)

select * from final order by year desc nulls last, indicator_count desc, level1, level2
