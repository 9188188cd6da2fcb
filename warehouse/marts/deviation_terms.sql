-- title: 偏差原因用词
-- grain: year, term
-- columns:
--   year | 年度 | | 没有年度的表为空
--   term | 词 | | 词表中的
--   reason_group | 原因类别 | |
--   reason_count | 用到的说明 | 条 |
--   form_count | 涉及的表 | 张 |
--   usable_count | 有说明的指标行 | 行 | 写了“无偏差”的不算
-- parameters:
--   year INTEGER = NULL | 年度 | 不填为全部年度
with reasons as (
    select e.year, p.evaluation_key, compare_text(p.deviation_reason) as deviation_text
    from fct_row_points as p
    join fct_evaluation as e on e.evaluation_key = p.evaluation_key and e.is_in_sums
    where p.is_named and p.deviation_kind = 'reason' and ($year is null or e.year = $year)
),

years as (
    select year, count(*) as usable_count from reasons group by year
),

used as (
    select r.year, w.term, w.reason_group, count(*) as reason_count, count(distinct r.evaluation_key) as form_count
    from reasons as r
    join reference.deviation_terms as w on contains(r.deviation_text, w.term)
    group by r.year, w.term, w.reason_group
),

final as (
    select u.year, u.term, u.reason_group, u.reason_count, u.form_count, y.usable_count
    from used as u
    join years as y on y.year is not distinct from u.year
)

select * from final order by year desc nulls last, reason_count desc, term
