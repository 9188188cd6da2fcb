-- id: indicator_duplicate
-- title: 同一指标重复计分
-- category: 指标
-- scope: 有三级指标的指标行
-- by: document
-- basis: 同一三级指标在一张表里只计一次分
-- since: 0.1
-- version: 1
with indicators as (
    select i.evaluation_key, i.row_no, i.level2, i.level3, i.weight, i.score, coalesce(cell_at(i.cells, 'level3'), i.location) as location,
           without_stops(i.level3_text) as name_text, coalesce(i.weight, i.score) as points
    from fct_indicator_score as i
    where not is_filler(i.level3_text)
),

-- A row without points is not counted, so far as one can see.
compared as (
    select *, lag(row_no) over same as first_row, lag(level2) over same as first_level2,
           least(points, lag(points) over same) > 0 as is_counted, points is null or lag(points) over same is null as is_open
    from indicators
    window same as (partition by evaluation_key, name_text order by row_no)
),

final as (
    select evaluation_key, row_no, null::varchar as subject, case when first_row is null or not is_counted and not is_open then 'pass' when is_counted and not is_open then 'fail' else 'undetermined' end as verdict,
           'warning' as severity, level3 as printed, null::varchar as expected, case
               when first_row is null or not is_counted and not is_open then null
               when is_counted and not is_open then '三级指标“' || level3 || '”在第' || first_row || '行（' || coalesce(first_level2, '未填二级指标') || '）已经计分，第' || row_no
                                    || '行（' || coalesce(level2, '未填二级指标') || '）又计一次，请合并或改写。'
               else '三级指标“' || level3 || '”在第' || first_row || '行和第' || row_no || '行各有一次，其中一行没有分值，是否重复计分无法判断。'
           end as detail, location
    from compared
)

select * from final
