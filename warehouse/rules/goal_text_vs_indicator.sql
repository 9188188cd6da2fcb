-- id: goal_text_vs_indicator
-- title: 总体目标的数与指标不一致
-- category: 跨文档
-- scope: 总体目标文字里提到、并写有数量的指标行；没有设置满意度指标而文字写有满意度的表
-- by: document
-- basis: 预期目标里的数应与年度指标值一致，实际完成情况里的数应与实际完成值一致；每月一次就是全年12次
-- since: 0.1
-- version: 5
with rows_told as (
    select evaluation_key, row_no, any_value(level3) as level3, source, any_value(place) as place, any_value(printed) as printed,
           any_value(location) as location, string_agg(told, '、' order by told) as told,
           case when bool_or(is_equal) then true when count(*) = 1 then bool_and(is_equal) end as is_right
    from goal_number
    group by evaluation_key, row_no, source
),

judged as (
    select * from rows_told
    qualify row_number() over (partition by evaluation_key, row_no order by is_right nulls last, source) = 1
),

unset as (
    select i.evaluation_key, i.row_no, i.actual, coalesce(cell_at(i.cells, 'actual'), i.location) as location,
           regexp_extract(compare_text(e.goal_actual), '满意[度率][^0-9,。;、:]{0,6}?([0-9]+(?:\.[0-9]+)?%)', 1) as told
    from fct_indicator_score as i
    join fct_evaluation as e on e.evaluation_key = i.evaluation_key
    where i.is_satisfaction
    qualify bool_and(is_filler(i.level3_text)) over (partition by i.evaluation_key) and row_number() over (partition by i.evaluation_key order by i.row_no) = 1
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'info' as severity, printed, told as expected, case
               when is_right then null
               when is_right is null then source || '里与' || row_name(level3, row_no) || '有关的数（' || told || '）有几个或只是一部分，与' || place || '“' || printed || '”是否一致无法判断。'
               else source || '写的是' || told || '，' || row_name(level3, row_no) || '的' || place || '是“' || printed || '”，请核对。'
           end as detail, location
    from judged
    union all
    select evaluation_key, row_no, null, 'fail', 'info', actual, told, '实际完成情况写有满意度' || told || '，满意度指标却没有设置，请补设指标或核对文字。', location
    from unset
    where told <> ''
)

select * from final
