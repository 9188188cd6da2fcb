-- id: total_score_not_sum
-- title: 总得分不等于各项得分之和
-- category: 算术
-- scope: 每张表
-- by: document
-- basis: 总得分＝资金得分＋各指标得分，允许差0.1分
-- since: 0.1
-- version: 3
with evaluation as (
    select * from fct_evaluation
),

policy as (
    select evaluation_key, max(value) filter (key = 'total_score_tolerance') as tolerance, max(value) filter (key = 'weight_total') as required,
           max(value) filter (key = 'execution_points') as execution_points
    from fct_policy where key in ('total_score_tolerance', 'weight_total', 'execution_points') group by evaluation_key
),

-- A row with points and no score leaves the sum open, unless it comes out all the same.
indicators as (
    select evaluation_key, count(*) filter (weight > 0 and score is null) as unscored from fct_indicator_score group by evaluation_key
),

sums as (
    select e.*, p.required, coalesce(e.fund_score, 0) + coalesce(e.indicator_score_sum, 0) as score_sum, p.tolerance,
           case when e.fund_weight is null and e.fund_score is null and e.indicator_weight_sum + p.execution_points = p.required
                then p.execution_points * least(e.execution_rate_pct, 100) * 0.01 end as unprinted_score, p.execution_points,
           coalesce(i.unscored, 0) + case when e.fund_weight > 0 and e.fund_score is null then 1 else 0 end as unscored
    from evaluation as e
    join policy as p on p.evaluation_key = e.evaluation_key
    left join indicators as i on i.evaluation_key = e.evaluation_key
),

-- Some places' forms have no column for the score of the execution rate: a total that is higher by just that score is right as far as anybody can tell.
-- Where no funds were read at all, in a form cut out of the middle, it may be higher by anything up to its points.
explained as (
    select *, coalesce(abs(total_score - score_sum - unprinted_score) <= tolerance, false) as is_unprinted,
           execution_rate_pct is null and annual_yuan is null and executed_yuan is null and fund_weight is null and fund_score is null and indicator_weight_sum + execution_points = required
                and total_score - score_sum between -tolerance and execution_points + tolerance as is_without_funds
    from sums
),

judged as (
    select *, case when total_score is null or (fund_score is null and indicator_score_sum is null) then null
                   when abs(total_score - score_sum) <= tolerance then true
                   when unscored > 0 or is_unprinted or is_without_funds then null else false end as is_right,
           round(score_sum, 0) = total_score as is_rounded
    from explained
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'fatal' as severity,
           plain(total_score) as printed, plain(score_sum) as expected, case
               when is_right then null
               when total_score is null then '表中没有总得分，无法与各项得分之和核对。'
               when is_right is null and is_without_funds then '总得分' || plain(total_score) || '分比各指标得分合计' || plain(score_sum) || '分多' || plain(total_score - score_sum)
                    || '分，表中没有资金情况，多出的可能是预算执行率的得分，无法判定。'
               when is_right is null and unscored = 0 then '总得分' || plain(total_score) || '分比各指标得分合计' || plain(score_sum) || '分多' || plain(total_score - score_sum) || '分，表中没有印资金得分；这正好是预算执行率占'
                    || plain(execution_points) || '分时按执行率' || plain(round(execution_rate_pct, 2)) || '%应得的分，无法判定。'
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
