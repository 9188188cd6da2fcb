-- id: report_vs_form_amount_mismatch
-- title: 报告与自评表的金额不一致
-- category: 报告
-- scope: 报告写有金额、有对应自评表的项目，预算数和执行数各一项
-- by: document
-- basis: 自评报告所写预算资金＝自评表的年初或全年预算数，支出＝全年执行数；以万元写的允许四舍五入或截位
-- since: 0.1
-- version: 1
with comparisons as (
    select * from report_item_comparison where measure in ('amount', 'executed') and report_number is not null
),

judged as (
    select c.*, c.measure = 'executed' as is_executed, case when c.measure = 'executed' then '支出' else '预算资金' end as report_name,
           case when c.measure = 'executed' then '全年执行数' else '全年预算数' end as form_field,
           case when c.measure = 'executed' then e.executed_location else e.annual_location end as cell
    from comparisons as c
    join fct_evaluation as e on e.evaluation_key = c.evaluation_key
),

final as (
    select evaluation_key, null::integer as row_no, 'funds.total.' || case when is_executed then 'executed' else 'annual' end as subject,
           verdict_of(is_equal) as verdict, 'fatal' as severity, yuan_text(form_number) as printed, yuan_text(report_number) as expected, case
               when is_equal then null
               when is_equal is null then '自评报告第' || item_no || '项写' || report_name || money_text(report_number, '万元') || '，表中没有' || form_field || '，无法核对。'
               else '自评报告第' || item_no || '项写' || report_name || money_text(report_number, '万元') || '，表中' || form_field || '为' || money_text(form_number, '万元')
                    || '，相差' || money_text(abs(report_number - form_number), '万元') || '，请核对报告和自评表。'
           end as detail, cell as location
    from judged
)

select * from final
