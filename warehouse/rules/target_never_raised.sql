-- id: target_never_raised
-- title: 连续两年大幅超额而指标值不变
-- category: 指标与目标
-- scope: 指标值与上一年度相同的、越多越好的定量指标行
-- by: document
-- basis: 连续两年达到指标值130%以上而指标值没有调高；在后一年度的表上指出
-- since: 0.1
-- version: 1
with limits as (
    select evaluation_key, value as raise_pct from fct_policy where key = 'target_never_raised_pct'
),

pairs as (
    select y.*, i.target, i.actual, row_name(i.level3, i.row_no) as row_name, coalesce(cell_at(i.cells, 'target'), i.location) as location, l.raise_pct
    from fct_indicator_year_pair as y
    join limits as l on l.evaluation_key = y.evaluation_key
    join fct_indicator_score as i on i.evaluation_key = y.evaluation_key and i.row_no = y.row_no
    where y.direction = '>=' and not y.is_exact and y.target_amount > 0 and y.target_amount = y.last_target_amount and y.is_unit_alike
),

-- One year below the line is enough to pass, whatever the other was.
judged as (
    select *, units6(actual_amount) * 1000000 < units6(target_amount) * units4(raise_pct)
              or units6(last_actual_amount) * 1000000 < units6(target_amount) * units4(raise_pct) as is_right
    from pairs
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'info' as severity, target as printed, null::varchar as expected, case
               when is_right then null
               when is_right is null then row_name || '上年完成' || coalesce('“' || last_actual || '”', '空白') || '、今年完成' || coalesce('“' || actual || '”', '空白')
                    || '，不能都与指标值“' || target || '”比较。'
               else row_name || '指标值两年都是“' || target || '”，上年完成“' || last_actual
                    || '”，今年完成“' || actual || '”，都达到' || plain(raise_pct) || '%以上，请调高指标值。'
           end as detail, location
    from judged
)

select * from final
