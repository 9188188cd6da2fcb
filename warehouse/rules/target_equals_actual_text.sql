-- id: target_equals_actual_text
-- title: 实际完成值照抄指标值
-- category: 指标
-- scope: 填有年度指标值的指标行，两项都填的总体目标
-- by: document
-- basis: 实际完成值应写明完成的结果；照抄文字或“≥”等要求的不是结果，数字正好相等的不算
-- since: 0.1
-- version: 2
with indicators as (
    select i.evaluation_key, i.row_no, null::varchar as subject, row_name(i.level3, i.row_no) || '的实际完成值' as place, '年度指标值' as source, i.target, i.actual,
           i.target_op in ('>=', '<=', '>', '<') as has_comparator, i.target_op is not null and has_figure(i.target) as is_quantity, coalesce(cell_at(i.cells, 'actual'), i.location) as location
    from fct_indicator_score as i
    where not is_filler(compare_text(i.target)) and compare_text(i.target) not in ('零', '〇')
),

goals as (
    select evaluation_key, null::integer as row_no, 'goals.actual' as subject, '总体目标的实际完成情况' as place, '预期目标' as source, goal_expected as target,
           goal_actual as actual, false as has_comparator, false as is_quantity, coalesce(cell_at(cells, 'goals.actual'), location) as location
    from fct_evaluation
    where goal_expected is not null and goal_actual is not null
),

-- A bare 95% below a column of comparators is a number; 12月底前 and 20人以上 are demands.
judged as (
    select *, bare_text(target) = bare_text(actual)
              and (not is_quantity or (has_comparator and not regexp_matches(compare_text(target), '^[0-9][0-9,.]*[%‰]?[^0-9以之前内≥≤]*$'))) as is_copy
    from (from indicators union all by name from goals)
),

final as (
    select evaluation_key, row_no, subject, verdict_of(not is_copy) as verdict, 'info' as severity, coalesce(actual, target) as printed,
           null::varchar as expected, case
               when actual is null then place || '空白，无法与' || source || '对照。'
               when is_copy then place || '“' || actual || '”照抄了' || source || '，请填写实际完成的结果。'
           end as detail, location
    from judged
)

select * from final
