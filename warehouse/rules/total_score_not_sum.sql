-- id: total_score_not_sum
-- title: 总得分不等于各项得分之和
-- category: 算术
-- scope: 每张表
-- by: document
-- basis: 总得分＝资金得分＋各指标得分，允许差0.1分
-- since: 0.1
-- version: 1
with evaluation as (
    select * from fct_evaluation
),

tolerance as (
    select evaluation_key, value from fct_policy where key = 'total_score_tolerance'
),

-- A row with points and no score leaves the sum open, unless it comes out all the same.
indicators as (
    select evaluation_key, count(*) filter (weight > 0 and score is null) as unscored from fct_indicator_score group by evaluation_key
),

sums as (
    select e.*, coalesce(e.fund_score, 0) + coalesce(e.indicator_score_sum, 0) as score_sum, t.value as tolerance,
           coalesce(i.unscored, 0) + case when e.fund_weight > 0 and e.fund_score is null then 1 else 0 end as unscored
    from evaluation as e
    join tolerance as t on t.evaluation_key = e.evaluation_key
    left join indicators as i on i.evaluation_key = e.evaluation_key
),

judged as (
    select *, case when total_score is null or (fund_score is null and indicator_score_sum is null) then null
                   when abs(total_score - score_sum) <= tolerance then true
                   when unscored > 0 then null else false end as is_right,
           round(score_sum, 0) = total_score as is_rounded
    from sums
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'fatal' as severity,
           plain(total_score) as printed, plain(score_sum) as expected, case
               when is_right then null
               when total_score is null then '表中没有总得分，无法与各项得分之和核对。'
               when is_right is null then '有' || unscored || '项有分值而没有得分，无法核对总得分' || plain(total_score) || '分。'
               else '总得分' || plain(total_score) || '分，'
                    || case when fund_score is null then '表中没有资金得分，各指标得分'
                            else '资金得分' || plain(fund_score) || '分与各指标得分' || plain(coalesce(indicator_score_sum, 0)) || '分' end
                    || '合计' || plain(score_sum) || '分，'
                    || case when is_rounded then '总得分是合计数取整的结果，请按合计数填写。'
                            else '相差' || plain(abs(total_score - score_sum)) || '分，请核对各项得分或更正总得分。' end
           end as detail, score_location as location
    from judged
)

select * from final
