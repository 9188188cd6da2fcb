-- id: satisfaction_target_missing
-- title: 满意度得分没有指标或数值
-- category: 虚高与空转
-- scope: 有分值或得分的满意度指标行
-- by: document
-- basis: 满意度得分要有指标和调查得出的数值
-- since: 0.1
-- version: 1
with satisfaction as (
    select p.*, i.level2, i.target, i.actual,
           p.is_named or p.has_content as has_indicator,
           i.target_value is not null or i.actual_value is not null or regexp_matches(half_width(concat(i.target, i.actual)), '[0-9]') as has_number
    from fct_row_points as p
    join fct_indicator_score as i on i.evaluation_key = p.evaluation_key and i.row_no = p.row_no
    where i.is_satisfaction and (p.score is not null or p.weight > 0)
),

judged as (
    select *, case when has_indicator and has_number then true when score is not null then score <= 0 end as is_right from satisfaction
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, plain(score) as printed,
           null::varchar as expected, case
               when is_right then null
               when is_right is null then '第' || row_no || '行（' || coalesce(level2, '满意度') || '）没有' || case when has_indicator then '数值' else '指标' end
                    || '，得分也是空白，是否得分无法判断。'
               when not has_indicator then '第' || row_no || '行（' || coalesce(level2, '满意度') || '）没有满意度指标，却得'
                    || plain(score) || '分，请补充满意度调查的指标和结果。'
               else row_name || '得' || plain(score) || '分，指标值' || coalesce('“' || target || '”', '空白') || '和实际完成值' || coalesce('“' || actual || '”', '空白')
                    || '都没有数值，请填写满意度调查的结果。'
           end as detail, score_location as location
    from judged
)

select * from final
