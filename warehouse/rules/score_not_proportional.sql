-- id: score_not_proportional
-- title: 得分不成比例
-- category: 计分规则
-- scope: 没有计分规则的表中未完成、得分低于分值的定量指标行
-- by: document
-- basis: 常见算法为分值×完成值÷指标值，反向为分值×指标值÷完成值或分值×（1－超出部分÷指标值）
-- since: 0.1
-- version: 2
with missed as (
    select p.*, i.target, i.actual
    from fct_row_points as p
    join fct_indicator_score as i on i.evaluation_key = p.evaluation_key and i.row_no = p.row_no
    join fct_scoring_rule as s on s.evaluation_key = p.evaluation_key
    where s.rule_source = 'none' and p.result = 'missed' and p.score >= 0 and p.score < p.weight
),

judged as (
    select *, abs(score - ratio_points) <= tolerance or (ratio_points is not null and abs(score - linear_points) <= tolerance) as is_right from missed
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, plain(score) as printed,
           plain(round(ratio_points, 2)) as expected, case
               when is_right then null
               when is_right is null then row_name || '指标值“' || target || '”，完成“' || actual || '”，无法按比例计算，不能核对得分' || plain(score) || '分。'
               else row_name || '指标值“' || target || '”，完成“' || actual || '”，表中没有写明计分规则，没有一种常见算法得出' || plain(score)
                    || '分（按比例为' || plain(round(ratio_points, 2)) || '分），请说明如何计分。'
           end as detail, score_location as location
    from judged
)

select * from final
