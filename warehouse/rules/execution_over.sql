-- id: execution_over
-- title: 执行数超过预算数
-- category: 执行
-- scope: 每张表
-- by: document
-- basis: 全年执行数不应大于全年预算数
-- since: 0.1
-- version: 1
with evaluation as (
    select * from fct_evaluation
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(executed_yuan <= annual_yuan) as verdict, 'fatal' as severity,
           yuan_text(executed_yuan) as printed, yuan_text(annual_yuan) as expected, case
               when executed_yuan <= annual_yuan then null
               when executed_yuan > annual_yuan then '全年执行数' || money_text(executed_yuan, amount_unit) || '大于全年预算数' || money_text(annual_yuan, amount_unit) || '，超出'
                    || money_text(executed_yuan - annual_yuan, amount_unit) || '，请核对金额和单位。'
               else '没有' || case when annual_yuan is null then '全年预算数' else '全年执行数' end || '，无法比较。'
           end as detail, executed_location as location
    from evaluation
)

select * from final
