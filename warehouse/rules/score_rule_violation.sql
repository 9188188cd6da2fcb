-- id: score_rule_violation
-- title: 得分不符合计分规则
-- category: 计分规则
-- scope: 指标值印有比较符的指标行；没有计分规则的整张表
-- by: document
-- basis: 表中备注写明的计分规则，没有写明的按本地区本年度的规则；允许差异为0.05分和分值0.5%中的较大者
-- since: 0.1
-- version: 2
with forms as (
    select * from fct_scoring_rule
),

results as (
    select * from fct_target_result where is_printed
),

points as (
    select * from fct_row_points where coalesce(weight, score) is not null
),

judged as (
    select p.*, r.direction, r.reason, t.target, t.actual, f.basis, f.rule_source, f.is_over_reduced, f.location as rule_location,
           abs(p.score - p.rule_points) <= p.tolerance as is_right
    from points as p
    join results as r on r.evaluation_key = p.evaluation_key and r.row_no = p.row_no
    join fct_indicator_score as t on t.evaluation_key = p.evaluation_key and t.row_no = p.row_no
    join forms as f on f.evaluation_key = p.evaluation_key
),

by_row as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, plain(score) as printed,
           plain(round(rule_points, 2)) as expected, case
               when is_right then null
               when weight is null or score is null then row_name || '没有' || case when weight is null then '分值' else '得分' end || '，无法按计分规则核对。'
               when reason is not null then row_name || '无法按计分规则核对：' || reason || '。'
               when rule_points is null and result = 'met' then row_name || '超额完成较多，' || basis || '允许调减得分，无法核对得分' || plain(score) || '分。'
               when rule_points is null then basis || '没有可用于' || row_name || '（指标值“' || target || '”，完成“' || actual || '”）的算法，无法核对。'
               else row_name || '指标值“' || target || '”，完成“' || actual || '”，按' || basis || '应得' || plain(round(rule_points, 2)) || '分，表中得'
                    || plain(score) || '分，请更正。'
           end as detail, score_location as location
    from judged
    where rule_source <> 'none'
),

-- One sentence for a form without a rule, not one for each of its rows.
by_form as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, 'undetermined' as verdict, 'warning' as severity, null::varchar as printed,
           null::varchar as expected, '表中没有写明计分规则，也没有本地区本年度的计分规则，' || count(*) || '项定量指标的得分无法按规则核对。' as detail,
           any_value(rule_location) as location
    from judged
    where rule_source = 'none'
    group by evaluation_key
),

final as (
    from by_row union all by name from by_form
)

select * from final
