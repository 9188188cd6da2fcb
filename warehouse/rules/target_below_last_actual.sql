-- id: target_below_last_actual
-- title: 指标值低于上年实际完成值
-- category: 指标与目标
-- scope: 上一年度有同一指标的、越多越好的定量指标行
-- by: document
-- basis: 指标值应当参考上年实际完成值，没有理由不应低于上年
-- since: 0.1
-- version: 1
with pairs as (
    select y.*, i.target, row_name(i.level3, i.row_no) as row_name, coalesce(cell_at(i.cells, 'target'), i.location) as location
    from fct_indicator_year_pair as y
    join fct_indicator_score as i on i.evaluation_key = y.evaluation_key and i.row_no = y.row_no
    where y.direction = '>=' and not y.is_exact and y.target_amount is not null
),

judged as (
    select *, case when is_unit_alike then target_amount >= last_actual_amount end as is_right from pairs
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, target as printed,
           last_actual as expected, case
               when is_right then null
               when is_right is null then row_name || '上年实际完成值' || coalesce('“' || last_actual || '”', '空白') || '，不能与今年指标值“' || target || '”比较。'
               else row_name || '指标值“' || target || '”低于上年实际完成值“' || last_actual || '”，请说明理由或调高指标值。'
           end as detail, location
    from judged
)

select * from final
