-- id: score_without_indicator
-- title: 没有指标却有得分
-- category: 虚高与空转
-- scope: 有得分的指标行
-- by: document
-- basis: 没有设置指标（空白、无、不适用、未设置）的行不应得分
-- since: 0.1
-- version: 2
with levels as (
    select evaluation_key, bool_or(level3 is not null) as has_level3 from fct_indicator_score group by evaluation_key
),

rows_with_points as (
    select p.*, i.level2, i.level3, i.target, l.has_level3
    from fct_row_points as p
    join fct_indicator_score as i on i.evaluation_key = p.evaluation_key and i.row_no = p.row_no
    join levels as l on l.evaluation_key = p.evaluation_key
    where p.score > 0
),

-- In a table without level 3 the row is its target; a single blank level 3 beside a target may be a merged cell.
judged as (
    select *, case when is_named then true
                   when level3 is not null or not has_content then false
                   when not has_level3 then true end as is_right
    from rows_with_points
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'fatal' as severity, plain(score) as printed, '0' as expected, case
               when is_right then null
               when is_right is null then '第' || row_no || '行（' || coalesce(level2, '未填二级指标') || '）没有三级指标而有指标值“' || target || '”，得' || plain(score)
                    || '分，是否设置了指标无法判断。'
               else '第' || row_no || '行（' || coalesce(level2, '未填二级指标') || '）没有设置指标' || coalesce('（写“' || coalesce(level3, target) || '”）', '') || '，却得'
                    || plain(score) || '分，请补填指标或把分值分给其他指标。'
           end as detail, score_location as location
    from judged
)

select * from final
