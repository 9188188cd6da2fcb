-- id: overachievement_ge_150
-- title: 完成值达到指标值的1.5倍以上
-- category: 指标与目标
-- scope: 越多越好的定量指标行
-- by: document
-- basis: 财预〔2020〕10号：完成值高于指标值较多的要分析原因，指标值设定偏低的应调整
-- since: 0.1
-- version: 2
with limits as (
    select evaluation_key, value as over_pct from fct_policy where key = 'overachievement_pct'
),

targets as (
    select r.*, i.target, i.actual, row_name(i.level3, i.row_no) as row_name, i.location, l.over_pct
    from fct_target_result as r
    join fct_indicator_score as i on i.evaluation_key = r.evaluation_key and i.row_no = r.row_no
    join limits as l on l.evaluation_key = r.evaluation_key
    where r.direction = '>=' and not r.is_exact and r.target_amount > 0
),

-- A range of actuals stays below as far as anyone knows; what cannot be compared is open.
judged as (
    select *, case when actual_amount is not null then units6(actual_amount) * 1000000 < units6(target_amount) * units4(over_pct)
                   when result = 'missed' then true end as is_right
    from targets
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, actual as printed, null::varchar as expected, case
               when is_right then null
               when is_right is null then row_name || '是否超额完成无法判断：' || coalesce(reason, '实际完成值“' || actual || '”不是一个确定的数') || '。'
               else row_name || '指标值“' || target || '”，完成“' || actual || '”，为指标值的' || pct_text(achievement_pct) || '，达到' || plain(over_pct)
                    || '%以上，请分析原因，指标值偏低的下一年度应当调高。'
           end as detail, location
    from judged
)

select * from final
