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
with forms as (
    select evaluation_key, year from fct_evaluation where is_in_sums and ($year is null or year = $year)
),

years as (
    select f.year, count(*) as usable_count
    from fct_row_points as p
    join forms as f on f.evaluation_key = p.evaluation_key
    where p.is_named and p.deviation_kind = 'reason'
    group by f.year
),

used as (
    select f.year, t.term, t.reason_group, count(*) as reason_count, count(distinct t.evaluation_key) as form_count
    from fct_deviation_term as t
    join forms as f on f.evaluation_key = t.evaluation_key
    group by f.year, t.term, t.reason_group
),

final as (
    select u.year, u.term, u.reason_group, u.reason_count, u.form_count, y.usable_count
    from used as u
    join years as y on y.year is not distinct from u.year
)

select * from final order by year desc nulls last, reason_count desc, term
