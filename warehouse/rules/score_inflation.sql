-- id: score_inflation
-- title: 指标得分率明显高于执行率
-- category: 虚高与空转
-- scope: 指标有得分的全年的表
-- by: document
-- basis: （指标得分率－执行率）÷指标得分率超过5%
-- since: 0.1
-- version: 3
with limits as (
    select evaluation_key, value as inflation_pct from fct_policy where key = 'score_inflation_pct'
),

forms as (
    select e.*, l.inflation_pct
    from fct_evaluation as e
    join limits as l on l.evaluation_key = e.evaluation_key
    where e.indicator_score_sum > 0 and not e.is_interim
),

-- 1 - (E/A) / (S/W) > p %, without a quotient.
judged as (
    select *, case when annual_yuan > 0 and score_rate_pct is not null and executed_yuan is not null
                then (units4(annual_yuan) * units4(indicator_score_sum) - units4(executed_yuan) * units4(indicator_weight_sum)) * 1000000
                     <= units4(annual_yuan) * units4(indicator_score_sum) * units4(inflation_pct) end as is_right
    from forms
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity,
           plain(round(score_rate_pct, 2)) as printed, null::varchar as expected, case
               when is_right then null
               when is_right is null then case when coalesce(annual_yuan, 0) = 0 then '没有全年预算数' when executed_yuan is null then '没有全年执行数' else '部分或全部指标没有分值' end
                    || '，无法比较得分率与执行率。'
               else '各指标得' || plain(indicator_score_sum) || '分（分值' || plain(indicator_weight_sum) || '分），得分率' || pct_text(score_rate_pct) || '，执行率只有'
                    || pct_text(execution_rate_pct) || '，请说明资金没有用完而指标仍能完成的原因。'
           end as detail, score_location as location
    from judged
)

select * from final
