-- id: actual_not_comparable
-- title: 实际完成值无法与指标值比较
-- category: 指标与目标
-- scope: 指标值为数量、比率或日期的指标行；年中表的日期尚未到期
-- by: document
-- basis: 定量指标的实际完成值要填写同一口径的数量
-- since: 0.1
-- version: 2
with targets as (
    select r.*, i.target, i.actual, i.target_value, i.actual_value, i.actual_date, row_name(i.level3, i.row_no) as row_name,
           coalesce(cell_at(i.cells, 'actual'), i.location) as actual_location
    from fct_target_result as r
    join fct_indicator_score as i on i.evaluation_key = r.evaluation_key and i.row_no = r.row_no
    join stg_form_period as f on f.evaluation_key = r.evaluation_key
    where r.direction is not null and not (f.is_interim and r.is_date)
      and (i.target_date is not null or has_figure(i.target))
),

-- Figures in a text that nobody could read as one quantity are left open: 完成培训3期，参加86人次. Where none should happen, 未发生 is a figure.
judged as (
    select *, case when is_unit_different then false
                   when actual_value is not null or actual_date is not null then true
                   when target_value = 0 and regexp_matches(compare_text(actual), '^(?:无|零|未|没有|不存在)') then true
                   when actual is null or regexp_matches(half_width(actual), '[0-9]|[零〇一二两三四五六七八九十百千半]+(?:[多余几])?(?:个|名|人|次|场|期|项|件|户|处|座|台|套|份|家|所|篇|批|亩|公里|米|吨|万|元|天|日|月|年|季|周|小时)|百分之|^零$')
                        or regexp_matches(actual, '当[日天]|即[时办]|立[即等]|随[到时]|实时') and unit in ('time', 'workday', 'duration', 'months') then null
                   else false end as is_right
    from targets
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, actual as printed, null::varchar as expected, case
               when is_right then null
               when actual is null then row_name || '指标值为“' || target || '”，实际完成值空白。'
               when is_right is null then row_name || '实际完成值“' || actual || '”中哪个数对应指标值“' || target || '”无法判断。'
               when is_unit_different then row_name || '指标值“' || target || '”与实际完成值“' || actual || '”不是同一口径，无法比较，请按指标值的口径填写。'
               else row_name || '指标值“' || target || '”是数量，实际完成值“' || actual || '”没有数量，无法比较，请填写实际完成的数量。'
           end as detail, actual_location as location
    from judged
)

select * from final
