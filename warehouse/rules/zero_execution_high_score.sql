-- id: zero_execution_high_score
-- title: 资金未执行而指标得分高
-- category: 执行
-- scope: 每张全年的表
-- by: document
-- basis: 执行率低于5%而各指标得分合计达到80分
-- since: 0.1
-- version: 2
with evaluation as (
    select * from fct_evaluation where not is_interim
),

lines as (
    pivot (select evaluation_key, key, value from fct_policy)
    on key in ('zero_execution_pct', 'zero_execution_score') using any_value(value) group by evaluation_key
),

-- Nothing spent is nothing spent, whatever the budget was.
rates as (
    select e.*, l.zero_execution_pct, l.zero_execution_score,
           case when e.executed_yuan = 0 then true else e.execution_rate_pct < l.zero_execution_pct end as is_unspent
    from evaluation as e
    join lines as l on l.evaluation_key = e.evaluation_key
),

judged as (
    select *, case when not is_unspent or indicator_score_sum < zero_execution_score then true
                   when is_unspent and indicator_score_sum >= zero_execution_score then false end as is_right
    from rates
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'fatal' as severity,
           plain(indicator_score_sum) as printed, null::varchar as expected, case
               when is_right then null
               when is_right is null then case when is_unspent is null then '没有全年预算数或全年执行数' else '各指标都没有得分' end || '，无法判定。'
               else case when coalesce(annual_yuan, 0) = 0 then '没有全年预算' else '全年预算数' || money_text(annual_yuan, amount_unit) end
                    || case when executed_yuan = 0 then '，全年没有执行' else '，只执行' || money_text(executed_yuan, amount_unit) end
                    || '，各指标得分却合计' || plain(indicator_score_sum) || '分，请核实指标是否真正完成。'
           end as detail, score_location as location
    from judged
)

select * from final
