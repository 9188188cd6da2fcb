-- id: deduction_without_reason
-- title: 扣分没有说明原因
-- category: 计分规则
-- scope: 有分值或得分的指标行
-- by: document
-- basis: 财预〔2020〕10号：未完成绩效目标的指标要说明原因和改进措施
-- since: 0.1
-- version: 3
with points as (
    select p.*, i.deviation
    from fct_row_points as p
    join fct_indicator_score as i on i.evaluation_key = p.evaluation_key and i.row_no = p.row_no
    where coalesce(p.weight, p.score) is not null
),

judged as (
    select *, case when deviation_kind = 'reason' then true else score >= weight end as is_right from points
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, plain(score) as printed,
           null::varchar as expected, case
               when is_right then null
               when is_right is null then row_name || '没有' || case when weight is null then '分值' else '得分' end || '，不知是否扣分。'
               else row_name || '分值' || plain(weight) || '分，得' || plain(score) || '分，偏差原因'
                    || case when deviation_kind = 'none' then '却写“' || deviation || '”' else '没有填写' end || '，请说明扣分原因和改进措施。'
           end as detail, score_location as location
    from judged
)

select * from final
