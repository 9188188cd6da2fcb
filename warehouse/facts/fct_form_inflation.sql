-- title: 虚高迹象的计数
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 计入汇总的
--   year | 年度 | | 没有年度的为空
--   unit | 实施单位 | | 统一名称；没有填的取主管部门
--   gap_pct | 得分高出执行 | 个百分点 | 指标得分率减执行率（低于0按0，执行率最多按100）；缺一项的为空
--   indicator_count | 指标行 | 行 | 有三级指标的；没有的为空
--   scored_count | 有分值和得分的指标行 | 行 |
--   full_count | 满分指标行 | 行 | 得分等于分值
--   missed_count | 未完成行 | 行 | 判明未完成而有分值和得分的
--   missed_full_count | 未完成得满分 | 行 |
--   compared_count | 可比行 | 行 | 指标值和完成值都有文字的；单纯的数字不算
--   copied_count | 照抄行 | 行 | 逐字相同
with indicators as (
    select evaluation_key, result, coalesce(weight > 0 and score is not null, false) as is_scored, score = weight as is_full, is_copied
    from fct_row_points
    where is_named
),

-- A bare number that equals its target is a result; a sentence or a comparator that does is a copy.
counted as (
    select evaluation_key, count(*) as indicator_count, count(*) filter (is_scored) as scored_count, count(*) filter (is_scored and is_full) as full_count,
           count(*) filter (result = 'missed' and is_scored) as missed_count, count(*) filter (result = 'missed' and is_scored and is_full) as missed_full_count,
           count(is_copied) as compared_count, count(*) filter (is_copied) as copied_count
    from indicators
    group by evaluation_key
),

forms as (
    select evaluation_key, year, coalesce(unit_name, department_name, '（未填单位）') as unit, execution_rate_pct, score_rate_pct
    from fct_evaluation
    where is_in_sums
),

-- The engine's least and greatest pass over a NULL: a form without a rate is not one that spent all.
final as (
    select f.evaluation_key, f.year, f.unit,
           case when f.execution_rate_pct is not null and f.score_rate_pct is not null then greatest(f.score_rate_pct - least(f.execution_rate_pct, 100), 0) end as gap_pct,
           c.* exclude (evaluation_key)
    from forms as f
    left join counted as c on c.evaluation_key = f.evaluation_key
)

select * from final order by evaluation_key
