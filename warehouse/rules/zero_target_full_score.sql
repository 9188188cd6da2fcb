-- id: zero_target_full_score
-- title: 指标值和完成值都是0却得满分
-- category: 虚高与空转
-- scope: 指标值为0的指标行，事故、投诉、差错等应当避免的事项除外
-- by: document
-- basis: 什么都不做也能完成的指标不应得分
-- since: 0.1
-- version: 3
with zeros as materialized (
    select p.*, i.level2, i.level3, i.target, i.actual, i.actual_value, i.target_unit
    from fct_row_points as p
    join fct_indicator_score as i on i.evaluation_key = p.evaluation_key and i.row_no = p.row_no
    join fct_target_result as r on r.evaluation_key = p.evaluation_key and r.row_no = p.row_no
    where i.target_value = 0 and coalesce(i.target_value_high, 0) = 0 and p.weight > 0 and not (r.is_printed and r.direction = '<=')
),

-- ≤0 says by itself that the thing is to be avoided; 起 and 例 count nothing else, 场 and 期 only what is done.
named as (
    select *, (is_handled(level3) or regexp_matches(coalesce(target_unit, ''), getvariable('doing_units'))) and not regexp_matches(target, getvariable('avoided_zeros')) as is_handled,
           coalesce(target_unit, '') in ('起', '例') or regexp_matches(concat(level2, level3, target), getvariable('avoided_zeros')) as is_avoided,
           coalesce(is_measured(level3), true) or regexp_matches(coalesce(target_unit, ''), getvariable('work_units')) as is_measured
    from zeros
),

judged as (
    select *, case when score < weight or actual_value <> 0 then true when score = weight and actual_value = 0 and (is_handled or is_measured) then false end as is_right from named where is_handled or not is_avoided
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, plain(score) as printed,
           null::varchar as expected, case
               when is_right then null
               when is_right is null then row_name || '指标值为“' || target || '”，' || case when score is null then '没有得分' when actual_value = 0 then '不知是否应当避免' else '完成值不是数量' end || '，无法判定。'
               else row_name || '指标值和完成值都是0，却得满分' || plain(score) || '分，请核实该指标是否应当设置。'
           end as detail, score_location as location
    from judged
)

select * from final
