-- id: execution_low
-- title: 执行率偏低
-- category: 执行
-- scope: 每张全年的表
-- by: document
-- basis: 全年执行数÷全年预算数低于80%提示，低于60%警告，为0致命
-- since: 0.1
-- version: 2
with evaluation as (
    select * from fct_evaluation where not is_interim
),

lines as (
    pivot (select evaluation_key, key, value from fct_policy)
    on key in ('execution_low_info_pct', 'execution_low_warning_pct') using any_value(value) group by evaluation_key
),

rates as (
    select e.*, l.execution_low_info_pct as info_pct, l.execution_low_warning_pct as warning_pct
    from evaluation as e
    join lines as l on l.evaluation_key = e.evaluation_key
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(execution_rate_pct >= info_pct) as verdict, case
               when execution_rate_pct = 0 then 'fatal'
               when execution_rate_pct < warning_pct then 'warning'
               else 'info' end as severity,
           plain(round(execution_rate_pct, 2)) as printed, plain(info_pct) as expected, case
               when execution_rate_pct >= info_pct then null
               when execution_rate_pct is null then case when annual_yuan = 0 then '全年预算数为0' when annual_yuan is null then '没有全年预算数' else '没有全年执行数' end || '，无法计算执行率。'
               when execution_rate_pct = 0 then '全年预算数' || money_text(annual_yuan, amount_unit) || '，全年没有执行，请说明原因。'
               else '全年预算数' || money_text(annual_yuan, amount_unit) || '，执行' || money_text(executed_yuan, amount_unit) || '，执行率' || pct_text(execution_rate_pct)
                    || '，低于' || plain(case when execution_rate_pct < warning_pct then warning_pct else info_pct end) || '%，请说明原因。'
           end as detail, executed_location as location
    from rates
)

select * from final
