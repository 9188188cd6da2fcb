-- id: execution_rate_mismatch
-- title: 执行率与预算数、执行数不符
-- category: 算术
-- scope: 填有执行率的资金行
-- by: document
-- basis: 执行率＝全年执行数÷全年预算数；四舍五入和截位都算相符
-- since: 0.1
-- version: 1
with funds as (
    select f.*, e.amount_unit
    from fct_fund as f
    join fct_evaluation as e on e.evaluation_key = f.evaluation_key
    where f.rate_pct is not null
),

-- A rate of 0 beside a budget of nothing says nothing.
in_scope as (
    select *, coalesce(annual_yuan, 0) > 0 and executed_yuan is not null as is_known,
           least(greatest(coalesce(rate_scale, 2), -1), 6) as decimals, cast(rate_pct * 1000000 as hugeint) as rate_units
    from funds
    where not (rate_pct = 0 and coalesce(annual_yuan, 0) = 0)
),

judged as (
    select *, case when is_known then rate_units = pct_cut_units(executed_yuan, annual_yuan, decimals)
                                   or rate_units = pct_rounded_units(executed_yuan, annual_yuan, decimals) end as is_right
    from in_scope
),

final as (
    select evaluation_key, null::integer as row_no, subject, verdict_of(is_right) as verdict, 'fatal' as severity,
           plain(rate_pct) as printed, plain(case when decimals > 2 then execution_rate_pct else round(execution_rate_pct, 2) end) as expected, case
               when is_right then null
               when is_right is null then '“' || coalesce(label, '资金') || '”填有执行率' || plain(rate_pct) || '%，但没有'
                    || case when coalesce(annual_yuan, 0) = 0 then '全年预算数' else '全年执行数' end || '，无法核对。'
               else '“' || coalesce(label, '资金') || '”的执行率填为' || plain(rate_pct) || '%，按全年执行数' || money_text(executed_yuan, amount_unit)
                    || '÷全年预算数' || money_text(annual_yuan, amount_unit) || '应为' || pct_text(execution_rate_pct) || '，请更正执行率或金额。'
           end as detail, rate_location as location
    from judged
)

select * from final
