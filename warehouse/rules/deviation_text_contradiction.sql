-- id: deviation_text_contradiction
-- title: 未完成却写无偏差
-- category: 计分规则
-- scope: 偏差原因写“无偏差”或“无”的定量指标行
-- by: document
-- basis: 没有达到指标值就是偏差，应说明原因
-- since: 0.1
-- version: 4
with texts as (
    select p.*, i.target, i.actual, i.deviation, r.reason, coalesce(cell_at(i.cells, 'deviation'), i.location) as deviation_location
    from fct_row_points as p
    join fct_indicator_score as i on i.evaluation_key = p.evaluation_key and i.row_no = p.row_no
    join fct_target_result as r on r.evaluation_key = p.evaluation_key and r.row_no = p.row_no
    where p.deviation_kind = 'none' and p.result is not null
),

final as (
    select evaluation_key, row_no, null::varchar as subject,
           case result when 'met' then 'pass' when 'missed' then 'fail' else 'undetermined' end as verdict, 'warning' as severity, deviation as printed,
           null::varchar as expected, case result
               when 'missed' then row_name || '指标值“' || target || '”，完成“' || actual || '”，没有完成，偏差原因却写“' || deviation || '”，请说明原因。'
               when 'undetermined' then row_name || '写“' || deviation || '”，是否有偏差无法核对：' || reason || '。'
           end as detail, deviation_location as location
    from texts
)

select * from final
