-- id: full_score_but_target_missed
-- title: 未完成指标却得满分
-- category: 计分规则
-- scope: 得满分的定量指标行
-- by: document
-- basis: 财预〔2020〕10号：完成指标值的记该指标所赋全部分值，未完成的按比例记分
-- since: 0.1
-- version: 4
with full_marks as (
    select p.*, i.target, i.actual, r.reason, r.is_printed, r.direction, r.is_exact
    from fct_row_points as p
    join fct_indicator_score as i on i.evaluation_key = p.evaluation_key and i.row_no = p.row_no
    join fct_target_result as r on r.evaluation_key = p.evaluation_key and r.row_no = p.row_no
    where p.weight > 0 and p.score = p.weight and p.result is not null
),

final as (
    select evaluation_key, row_no, null::varchar as subject,
           case result when 'met' then 'pass' when 'missed' then 'fail' else 'undetermined' end as verdict, 'fatal' as severity, plain(score) as printed,
           -- 6499 of 6500 is less than full marks, which two places would round it up to.
           case when result = 'missed' then plain(case when round(ratio_points, 2) < weight then round(ratio_points, 2) else nullif(round(ratio_points, 4), weight) end) end as expected, case result
               when 'missed' then row_name || '指标值“' || target || '”'
                    || case when is_printed or is_exact then '' when direction = '<=' then '（越少越好）' else '（越多越好）' end
                    || '，完成“' || actual || '”，没有完成，却得满分' || plain(score) || '分，请更正。'
               when 'undetermined' then row_name || '得满分' || plain(score) || '分，是否完成无法核对：' || reason || '。'
           end as detail, score_location as location
    from full_marks
)

select * from final
